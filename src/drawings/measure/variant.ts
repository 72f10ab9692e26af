/** The two finished forms of every drawing; the stylesheet shows the one that fits the frame. */
export type Variant = "wide" | "narrow";

/** From how many pixels of frame each variant must hold; `variants.css` switches at the same width. */
export const leastWidth: Record<Variant, number> = { wide: 704, narrow: 272 };

/** How wide the drawing of a standalone file is. */
export const fileWidth = 912;
