// Texts of a list as one piece of UTF-8: field after field, in each a line a row, every line ended by a line feed. Ten
// thousand rows are then a few megabytes in one piece rather than tens of thousands of strings.

const lineFeed = 10;

/** Texts (`fields[field][row]`) as such lines; white space within a text becomes a single space. */
export function toLines(fields: readonly (readonly string[])[]): string {
  return fields
    .flat()
    .map((text) => `${text.replace(/\s+/g, " ")}\n`)
    .join("");
}

/** Where each of the first `count` lines begins, and after them where the next would. */
export function lineStarts(bytes: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let line = 1; line <= count; line++) starts[line] = bytes.indexOf(lineFeed, starts[line - 1]) + 1;
  return starts;
}

/** Reads one line at a time of the first `count`; keeps a copy of these and nothing else. */
export function lineReader(bytes: Uint8Array, count: number): (line: number) => string {
  const starts = lineStarts(bytes, count);
  const kept = bytes.slice(0, starts[count]);
  const decoder = new TextDecoder();
  return (line) => decoder.decode(kept.subarray(starts[line], (starts[line + 1] ?? 1) - 1));
}
