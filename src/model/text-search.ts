import { add, type Bitset, noRows } from "./bitset.ts";
import { fold, isIn, nextPlace, wordsOf } from "./search.ts";

/** Finds spellings in the texts of all rows at once. */
export interface TextSearch {
  /** The rows in whose texts the spelling stands. */
  rowsWith: (spelling: string) => Bitset;
  /** The fields of one row in which the spelling stands, by position. */
  fieldsWith: (row: number, spelling: string) => number[];
  /** All distinct folded words. */
  words: () => Set<string>;
}

const rowEnd = "\n";
const fieldEnd = "\t";

/**
 * Prepares the texts of rows, field by field (`fields[field][row]`), for searching. They are kept as one long folded
 * string: searching it from end to end takes a few milliseconds for 10,000 rows, and it weighs far less than an index.
 */
export function createTextSearch(fields: readonly (readonly string[])[]): TextSearch {
  const size = fields[0]?.length ?? 0;
  const rows = Array.from({ length: size }, (_, row) => fields.map((field) => field[row] ?? "").join(fieldEnd));
  const text = latin1(fold(rows.join(rowEnd)));
  const starts = startsOf(text, size);
  let knownWords: Set<string> | undefined;
  return {
    rowsWith: (spelling) => {
      const found = noRows(size);
      let row = 0;
      for (
        let at = nextPlace(spelling, text, 0);
        at >= 0;
        at = nextPlace(spelling, text, starts[row + 1] ?? text.length)
      ) {
        row = rowAt(starts, at, row);
        add(found, row);
      }
      return found;
    },
    fieldsWith: (row, spelling) => {
      const parts = text.slice(starts[row], (starts[row + 1] ?? text.length + 1) - 1).split(fieldEnd);
      return parts.flatMap((part, field) => (isIn(spelling, part) ? field : []));
    },
    words: () => {
      knownWords ??= wordsOf(text);
      return knownWords;
    },
  };
}

const space = 32;

/**
 * The text with a space for anything beyond Latin-1, such as a typographic quotation mark. Decoded from bytes it is kept
 * with one byte a character, and so weighs half.
 */
function latin1(text: string): string {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[at] = code < 128 || (code >= 160 && code < 256) ? code : space;
  }
  return new TextDecoder("latin1").decode(bytes);
}

/** Where each row begins in the text. */
function startsOf(text: string, size: number): Uint32Array {
  const starts = new Uint32Array(size);
  let at = 0;
  for (let row = 1; row < size; row++) {
    at = text.indexOf(rowEnd, at) + 1;
    starts[row] = at;
  }
  return starts;
}

/** The row that a place of the text belongs to, looked for from `first` on by halving. */
function rowAt(starts: Uint32Array, place: number, first: number): number {
  let low = first;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
