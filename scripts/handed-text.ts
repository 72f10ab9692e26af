import { Parser } from "htmlparser2";

/** The text of the element with an id of a page, as written there, and from where to where it stands. */
export function handedText(page: string, id: string): { text: string; from: number; to: number } {
  let [from, to] = [-1, -1];
  const parser = new Parser({
    onopentag: (_, attributes) => {
      if (attributes["id"] === id) from = parser.endIndex + 1;
    },
    onclosetag: () => {
      if (from >= 0 && to < 0) to = parser.startIndex;
    },
  });
  parser.end(page);
  if (to < 0) throw new Error(`unknown element: ${id}`);
  return { text: page.slice(from, to), from, to };
}
