// Search as readers type it: accents and case ignored, synonyms and slips of the finger understood.

// Letters that no accent makes, as a reader without them on the keyboard types them.
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŧ: "t",
  ς: "σ",
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");

/** Lower case, without accents, for comparing texts. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(plainLetter, (letter) => plainLetters[letter] ?? letter);
}

const space = 32;
const noBytes = new Uint8Array();

/**
 * A UTF-8 text folded, byte by byte: several times as quick for a long text as folding it as a string, which matters
 * before the first letter of a search is answered. What UTF-8 writes in three bytes and more, such as a typographic
 * quotation mark, becomes a space, so that a text in Latin letters is kept with one byte a character.
 */
export function foldBytes(bytes: Uint8Array): string {
  const encoder = new TextEncoder();
  const known: (Uint8Array | undefined)[] = [];
  const foldCode = (code: number) => {
    const folded = encoder.encode(fold(String.fromCharCode(code)));
    return folded.length > 2 ? Uint8Array.of(space) : folded;
  };
  // Folding lengthens nothing: two bytes become two at the most.
  const folded = new Uint8Array(bytes.length);
  let end = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) folded[end++] = byte >= 65 && byte <= 90 ? byte + space : byte;
    else if (byte < 0xe0) {
      const code = ((byte & 0x1f) << 6) | ((bytes[++at] ?? 0) & 0x3f);
      known[code] ??= foldCode(code);
      for (const each of known[code] ?? noBytes) folded[end++] = each;
    } else {
      folded[end++] = space;
      at += byte < 0xf0 ? 2 : 3;
    }
  }
  return new TextDecoder().decode(folded.subarray(0, end));
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
 * The spellings to look for: each word, or words that are a term of their own, with its synonyms; where none of these
 * stands anywhere, the known words that are a slip or two away from it. `synonyms` are groups of folded terms; `stands` tells whether a spelling is in any text,
 * `words` are all words of the texts.
 */
export function spellingsOf(
  query: string,
  synonyms: readonly (readonly string[])[],
  stands: (spelling: string) => boolean,
  words: () => Iterable<string>,
): Spellings {
  const sameAs = (word: string) => [...new Set([word, ...synonyms.filter((group) => group.includes(word)).flat()])];
  const isTerm = (words: string) => synonyms.some((group) => group.includes(words)) && sameAs(words).some(stands);
  return joined(queryWords(query), isTerm).map((word) => {
    const same = sameAs(word);
    if (word.length < 4 || same.some(stands)) return same;
    const close = [...words()].filter((each) => isClose(word, each));
    return close.length > 0 ? close : same;
  });
}

/** The words, neighbours that make up a term as one; of two terms that begin alike the longer. */
function joined(words: readonly string[], isTerm: (words: string) => boolean): string[] {
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    while (end > at + 1 && !isTerm(words.slice(at, end).join(" "))) end--;
    parts.push(words.slice(at, end).join(" "));
    at = end;
  }
  return parts;
}

/** The distinct words of a folded text. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{Letter}\p{Number}]+/gu));
}

/** Whether a folded text holds a spelling. */
export function isIn(spelling: string, text: string): boolean {
  return nextPosition(spelling, text, 0) >= 0;
}

/** Every position at which a spelling stands in a folded text. */
export function positionsOf(spelling: string, text: string): number[] {
  const positions: number[] = [];
  for (let at = nextPosition(spelling, text, 0); at >= 0; at = nextPosition(spelling, text, at + 1)) positions.push(at);
  return positions;
}

/**
 * The next position at which a spelling stands in a folded text, -1 where there is none: at the beginning of a word, so
 * that "formation" is not found in "information"; one of one or two letters is the whole word.
 */
export function nextPosition(spelling: string, text: string, from: number): number {
  for (let at = text.indexOf(spelling, from); at >= 0; at = text.indexOf(spelling, at + 1)) {
    const isWhole = spelling.length > 2 || !isLetter(text, at + spelling.length);
    if (!isLetter(text, at - 1) && isWhole) return at;
  }
  return -1;
}

/** Whether a letter or digit stands at a position of a text; the common alphabets are told without a pattern. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return /[\p{Letter}\p{Number}]/u.test(text.charAt(at));
}

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
