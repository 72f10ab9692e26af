import { fold, positionsOf } from "../selection/search.ts";

/** Wraps each occurrence of the folded words in <mark>, or takes the marks away where there is no word. */
export function markWords(element: Element, words: readonly string[]): void {
  const text = element.textContent ?? "";
  const ranges = words.length === 0 ? [] : rangesOf(text, words);
  const nodes: (string | Element)[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    nodes.push(text.slice(at, from), mark);
    at = to;
  }
  element.replaceChildren(...nodes, text.slice(at));
}

/** Where the words stand in the text, merged and in order, as positions of the unfolded text. */
export function rangesOf(text: string, words: readonly string[]): [number, number][] {
  // Folding may change lengths, so each character of the text is folded by itself and remembers where it came from.
  let folded = "";
  const origin: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    // Most letters are plain ones, for which folding in full would take many times as long.
    const part = letter < "\u0080" ? letter.toLowerCase() : fold(letter);
    folded += part;
    for (let i = 0; i < part.length; i++) origin.push(at);
  }
  const ranges: [number, number][] = [];
  for (const word of words) {
    for (const hit of positionsOf(word, folded)) {
      ranges.push([origin[hit] ?? 0, (origin[hit + word.length - 1] ?? 0) + 1]);
    }
  }
  return ranges
    .sort((a, b) => a[0] - b[0])
    .reduce<[number, number][]>((merged, [from, to]) => {
      const last = merged.at(-1);
      if (last && from <= last[1]) last[1] = Math.max(last[1], to);
      else merged.push([from, to]);
      return merged;
    }, []);
}
