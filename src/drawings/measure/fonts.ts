import { readFileSync } from "node:fs";
import { create, type Font } from "fontkitten";

/** The fonts of the site by what they are for, whole, as files below the working directory. */
export const fontFiles = {
  sans: "node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  strong: "node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  serif: "node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
};

export type FontName = keyof typeof fontFiles;

const parts = ["latin", "latin-ext", "greek"];
// Pages carry these parts of the fonts alone. What stands in none of them, such as ≥, a font of the reader's machine
// lends: 0.84 of the size is the widest of the common ones, DejaVu Sans.
const shipped = parts.map((part) =>
  open(`node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${part}-wght-normal.woff2`),
);
const lent = 0.84;

const fonts = { sans: open(fontFiles.sans), strong: open(fontFiles.strong), serif: open(fontFiles.serif) };
const known = { sans: new Map(), strong: new Map(), serif: new Map() } satisfies Record<FontName, Map<string, number>>;

/** How far a character of a font moves the one behind it, as a share of the font's size. */
export function advance(character: string, name: FontName): number {
  const before = known[name].get(character);
  if (before !== undefined) return before;
  const code = character.codePointAt(0) ?? 0;
  const font = fonts[name];
  const isShipped = shipped.some((part) => part.hasGlyphForCodePoint(code));
  const ems = isShipped ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : lent;
  known[name].set(character, ems);
  return ems;
}

function open(file: string): Font {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`font of several: ${file}`);
  return font;
}
