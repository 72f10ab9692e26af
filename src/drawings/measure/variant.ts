/** The two finished forms of every drawing; the stylesheet shows the one that fits the frame. */
export type Variant = "wide" | "narrow";

/** From how many pixels of frame each variant must hold; `variants.css` switches at the same width. */
export const leastWidth: Record<Variant, number> = { wide: 704, narrow: 272 };

/** From how many pixels on the wide variant of a drawing of many columns holds; below it there is one in between. */
export const leastRoomyWidth = 880;

/** The variants of a drawing of many columns: the one in between breaks its words sooner. */
export type RoomyVariant = Variant | "middle";

/** How wide the drawing of a standalone file is. */
export const fileWidth = 912;
