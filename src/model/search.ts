// Search as readers type it: accents and case ignored, synonyms and slips of the finger understood.

/** Lower case, without accents, for comparing texts. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}

/** The words of a search; every one must be found. */
export function queryWords(query: string): string[] {
  return fold(query)
    .split(/[^\p{Letter}\p{Number}.+&-]+/u)
    .filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
}

/** For each word of a search, the spellings any of which will do. */
export type Spellings = readonly (readonly string[])[];

/**
 * The spellings to look for: each word with its synonyms; where none of these stands in any text, the words of the texts
 * that are a slip or two away from it. `synonyms` are groups of folded terms, `texts` folded texts.
 */
export function spellingsOf(
  query: string,
  synonyms: readonly (readonly string[])[],
  texts: readonly string[],
): Spellings {
  return queryWords(query).map((word) => {
    const same = [...new Set([word, ...synonyms.filter((group) => group.includes(word)).flat()])];
    if (word.length < 4 || texts.some((text) => same.some((spelling) => isIn(spelling, text)))) return same;
    const close = new Set(
      texts.flatMap((text) => text.split(/[^\p{Letter}\p{Number}]+/u)).filter((each) => isClose(word, each)),
    );
    return close.size > 0 ? [...close] : same;
  });
}

/** Whether a folded text holds a spelling. */
export function isIn(spelling: string, text: string): boolean {
  return placesOf(spelling, text).length > 0;
}

/**
 * Where a spelling stands in a folded text: at the beginning of a word, so that "formation" is not found in
 * "information"; one of one or two letters is the whole word.
 */
export function placesOf(spelling: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
    const isWhole = spelling.length > 2 || !isLetter(text[at + spelling.length]);
    if (!isLetter(text[at - 1]) && isWhole) places.push(at);
  }
  return places;
}

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{Letter}\p{Number}]/u.test(character);

/** Whether two words are one slip apart, or two for words of eight letters and more; the first letter must agree. */
export function isClose(a: string, b: string): boolean {
  const allowed = a.length >= 8 ? 2 : 1;
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > allowed) return false;
  return distance(a, b) <= allowed;
}

/** Damerau's distance: letters added, left out, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
