import { fold } from "../search.ts";

// How texts and questions are cut into what is looked up: the same for both, so that each finds the other.

/** Words with what holds their parts together (e-wallet, R&D, W.IN.G), and numerals with their points and commas. */
const chunk = /[\p{Letter}\p{Number}]+(?:[-.&’'/,+][\p{Letter}\p{Number}]+)*/gu;
const part = /[\p{Letter}\p{Number}]+/gu;
const numeral = /^\d+(?:[.,]\d+)*$/;

/** What is looked up of a text: every word without its plural, compounds whole and in parts, numerals in one spelling, amounts. */
export function tokensOf(text: string): string[] {
  const folded = fold(text).replace(thinSpaces, "$1$2");
  return [...(folded.match(chunk) ?? []).flatMap((each) => spellingsOf(each).flat()), ...amountsIn(folded)];
}

/** The spellings that a word or compound stands for, each the tokens that make it up: "e-wallet" is ewallet, or e and wallet. */
export function spellingsOf(word: string): string[][] {
  const folded = fold(word);
  if (numeral.test(folded)) return numerals(folded).map((each) => [each]);
  const parts = (folded.match(part) ?? []).map(stem);
  return parts.length < 2 ? [parts] : [[stem(parts.join(""))], parts];
}

/** A word without the s of its plural, which English and French share. */
export const stem = (word: string): string => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);

/** A numeral without separators of thousands, its point a point; in both ways where three digits may be either. */
function numerals(text: string): string[] {
  const parts = text.split(/[.,]/);
  const last = parts.at(-1) ?? "";
  if (parts.length === 1) return [text];
  const isGrouped = parts.slice(1).every((each) => each.length === 3);
  const decimal = `${parts.slice(0, -1).join("")}.${last}`;
  if (!isGrouped) return [decimal];
  return parts.length > 2 ? [parts.join("")] : [parts.join(""), decimal];
}

// A space between groups of thousands, as French and German write it.
const thinSpaces = /(\d)[ \u00a0\u202f](\d{3})(?!\d)/g;
const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:bn|billions?|mrd|miljard|milliards?|milliarden?)$/, 1_000_000_000],
  [/^(?:m|mio|mln|millions?|millionen|miljoen)$/, 1_000_000],
  [/^(?:k|thousand|mille|duizend|tausend)$/, 1000],
];
const amount =
  /(€|\beuros?|\beur)?\s?(\d+(?:[.,]\d+)*)\s?(?:(bn|billions?|mrd|miljard|milliarden?|milliards?|mio|mln|millions?|millionen|miljoen|thousand|mille|duizend|tausend|[mk])(?![\p{Letter}\p{Number}]))?\s?(€|euros?\b|eur\b)?/gu;

/** Amounts of money in a folded text, as whole euros behind "eur": "€11.6 m" is eur11600000. A bare numeral is none. */
export function amountsIn(folded: string): string[] {
  return [...folded.matchAll(amount)].flatMap(([, before, number = "", scale, after]) => {
    if (!before && !after && !scale) return [];
    const times = scales.find(([pattern]) => scale !== undefined && pattern.test(scale))?.[1] ?? 1;
    return numerals(number)
      .map((each) => Math.round(Number(each) * times))
      .filter((euros) => euros >= 1000)
      .map((euros) => `eur${euros}`);
  });
}
