import { add, type Bitset, noRows } from "./bitset.ts";
import { once } from "./remembered.ts";
import { foldBytes, isIn, nextPosition, wordsOf } from "./search.ts";

/** Finds spellings in the texts of all rows at once. */
export interface TextSearch {
  /** Folds the texts ahead of their first use. */
  prepare: () => void;
  /** The rows in whose texts the spelling stands. */
  rowsWith: (spelling: string) => Bitset;
  /** The fields of one row in which the spelling stands, by position. */
  fieldsWith: (row: number, spelling: string) => number[];
  /** A field of a row, folded. */
  folded: (field: number, row: number) => string;
  /** All distinct folded words. */
  words: () => Set<string>;
}

/**
 * Searches texts given as lines (see text-lines), for `size` rows. They are folded at first need and kept as one long
 * string: searching it from end to end takes a few milliseconds for 10,000 rows, and it weighs far less than an index.
 */
export function createTextSearch(lines: Uint8Array, size: number): TextSearch {
  // Let go once folded: the texts would otherwise be kept twice.
  let unfolded: Uint8Array | undefined = lines;
  const folded = once(() => {
    const text = foldBytes(unfolded ?? new Uint8Array());
    unfolded = undefined;
    return { text, starts: startsOf(text) };
  });
  const words = once(() => wordsOf(folded().text));
  const lineOf = (field: number, row: number) => {
    const { text, starts } = folded();
    const at = field * size + row;
    return text.slice(starts[at], (starts[at + 1] ?? 1) - 1);
  };
  return {
    prepare: folded,
    rowsWith: (spelling) => {
      const { text, starts } = folded();
      const found = noRows(size);
      let at = 0;
      for (
        let position = nextPosition(spelling, text, 0);
        position >= 0;
        position = nextPosition(spelling, text, starts[at + 1] ?? text.length)
      ) {
        at = lineAt(starts, position, at);
        add(found, at % size);
      }
      return found;
    },
    fieldsWith: (row, spelling) => {
      const fields = Math.floor((folded().starts.length - 1) / size);
      return Array.from({ length: fields }, (_, field) => field).filter((field) => isIn(spelling, lineOf(field, row)));
    },
    folded: lineOf,
    words,
  };
}

/** Where each line begins in a text whose lines all end with a line feed, and after them where the next would. */
function startsOf(text: string): Uint32Array {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return Uint32Array.from(starts);
}

/** The line that a position of the text belongs to, looked for from `first` on by halving. */
function lineAt(starts: Uint32Array, position: number, first: number): number {
  let low = first;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
