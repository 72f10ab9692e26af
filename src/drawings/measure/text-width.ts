import { advance, type FontName } from "./fonts.ts";

/** How a text is set: its size in pixels and its font. */
export interface Lettering {
  size: number;
  font: FontName;
}

/** The letterings of drawings, by the classes of `drawing.css`; `text` is what has none. */
export const lettering = {
  text: { size: 15, font: "sans" },
  strong: { size: 15, font: "strong" },
  subtitle: { size: 15, font: "sans" },
  detail: { size: 13, font: "sans" },
  item: { size: 13, font: "sans" },
  sign: { size: 13, font: "strong" },
  "node-label": { size: 14, font: "sans" },
  group: { size: 17, font: "serif" },
  heading: { size: 26, font: "serif" },
} satisfies Record<string, Lettering>;

/** A line of text and its baseline, in pixels from the top. */
export interface Line {
  text: string;
  y: number;
}

/** How many pixels wide a text is in a lettering, by the advance widths of its font. */
export function textWidth(text: string, { size, font }: Lettering): number {
  let ems = 0;
  for (const character of text) ems += advance(character, font);
  return ems * size;
}

/** The text in lines no wider than `width` pixels, broken at spaces; a word longer than a line keeps its own. */
export function wrapText(text: string, of: Lettering, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, of) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Texts one below the other, the first with its baseline at `y`. */
export function linesFrom(texts: readonly string[], y: number, leading = 17): Line[] {
  return texts.map((text, at) => ({ text, y: y + at * leading }));
}
