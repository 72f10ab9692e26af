// A language that nobody speaks, for seeing what is translated: whatever stands on its pages without marks is not.

const accents: ReadonlyMap<string, string> = new Map(
  Array.from("aceinouyACEINOUY", (letter, at) => [letter, "áçéíñóúýÁÇÉÍÑÓÚÝ".charAt(at)]),
);

// What stays as it is: addresses, tags, room for values in braces, what stands between quotation marks, and words with a
// digit or two capitals, as figures, codes and acronyms have them.
const kept = /(https?:\/\/\S+|<[^>]*>|\{[^}]*\}|“[^”]*”|"[^"]*"|[\p{L}\p{N}]*(?:\p{N}|\p{Lu}\p{Lu})[\p{L}\p{N}.,-]*)/u;

/**
 * A text as the pseudo-language en-XA has it: with accents, a third longer, between ⟦ and ⟧. Space around it stays outside;
 * what holds no letter stays as it is, as do figures, addresses, tags, {…}, acronyms and what is quoted.
 */
export function pseudo(text: string): string {
  const words = text.trim();
  if (!/\p{L}/u.test(words)) return text;
  const said = words
    .split(kept)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter)))
    .join("");
  return text.replace(words, () => `⟦${said} ${longer(words.length)}⟧`);
}

/** A third of a length, in words of at most five signs, so that it breaks between lines as a text does. */
function longer(length: number): string {
  const signs = Math.max(1, Math.ceil(length / 3) - 1);
  return "~~~~~ "
    .repeat(Math.ceil(signs / 6))
    .slice(0, signs)
    .trimEnd();
}
