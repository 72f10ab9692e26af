// A set of row numbers, one bit a row: 10,000 rows take 1.25 KB, and two sets are intersected in microseconds.

export type Bitset = Uint32Array;

const words = (size: number): number => Math.ceil(size / 32);

/** No row of `size`. */
export function noRows(size: number): Bitset {
  return new Uint32Array(words(size));
}

/** Every row of `size`. */
export function everyRow(size: number): Bitset {
  const set = noRows(size).fill(0xffffffff);
  if (size % 32 !== 0) set[set.length - 1] = 2 ** (size % 32) - 1;
  return set;
}

/** The rows that a test holds for. */
export function rowsWhere(size: number, holds: (row: number) => boolean): Bitset {
  const set = noRows(size);
  for (let row = 0; row < size; row++) if (holds(row)) add(set, row);
  return set;
}

/** Puts a row into the set. */
export function add(set: Bitset, row: number): void {
  set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
}

/** Whether the set holds a row. */
export function has(set: Bitset, row: number): boolean {
  return ((set[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
}

/** The rows of a set of `size`, in order. */
export function rowsOf(set: Bitset, size: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) if (has(set, row)) rows.push(row);
  return rows;
}

/** The rows in every one of the sets; there must be one set at least. */
export function intersection(first: Bitset, ...rest: readonly Bitset[]): Bitset {
  const result = first.slice();
  for (const set of rest) for (let at = 0; at < result.length; at++) result[at] = (result[at] ?? 0) & (set[at] ?? 0);
  return result;
}

/** The rows in any of the sets; `size` tells how long the answer is where there is none. */
export function union(size: number, sets: readonly Bitset[]): Bitset {
  const result = noRows(size);
  for (const set of sets) for (let at = 0; at < result.length; at++) result[at] = (result[at] ?? 0) | (set[at] ?? 0);
  return result;
}

/** The rows of the first set that are not in the second. */
export function difference(set: Bitset, without: Bitset): Bitset {
  return set.map((word, at) => word & ~(without[at] ?? 0));
}

/** How many rows the set holds. */
export function countOf(set: Bitset): number {
  let count = 0;
  for (const word of set) count += bitsIn(word);
  return count;
}

/** The bits of a word, counted in parallel: pairs, then fours, then bytes, which one multiplication adds up. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many rows two sets have in common. */
export function countOfBoth(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) count += bitsIn((a[at] ?? 0) & (b[at] ?? 0));
  return count;
}

/** Row numbers as the distance of each from the one before, which is how a file holds a set: mostly one digit a row. */
export function toGaps(rows: readonly number[]): number[] {
  return rows.map((row, at) => row - (rows[at - 1] ?? 0));
}

/** The set that distances describe. */
export function fromGaps(size: number, gaps: readonly number[]): Bitset {
  const set = noRows(size);
  let row = 0;
  for (const gap of gaps) {
    row += gap;
    add(set, row);
  }
  return set;
}
