// Layouts run where no font can be measured, so they estimate. The widths are those of Source Sans 3 in hundredths of
// the font size, rounded up by class of character: an estimate is never short of the drawn text by more than a hair.
const classes: readonly [RegExp, number][] = [
  [/[\s.,:;'’|!iljI()[\]/·]/, 0.29],
  [/[ftrJ\-“”"1*–]/, 0.39],
  [/[mwMW%@—]/, 0.86],
  [/[A-Z&€≥≈≤+−=<>→]/, 0.61],
];
const ordinary = 0.52;

/** How many pixels wide a text is when set in this size. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += classes.find(([of]) => of.test(character))?.[1] ?? ordinary;
  return ems * size;
}

/** The text in lines no wider than `width` pixels, broken at spaces; a word longer than a line keeps its own. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
