import type { RowWords } from "./row-words.ts";

/** What a row says beside its own words, for what was asked. */
export interface RowNotes {
  /** Where a search found the row, as far as that is not on screen to be marked. */
  found: string;
  /** That the row is there because it is open to all. */
  open: string;
}

/** A row made from the pattern; parts without words are left out. `home` is the address of what the row is about. */
export function rowElement(
  pattern: HTMLTemplateElement,
  id: string,
  home: string,
  words: RowWords & RowNotes,
  tags: readonly { label: string; hue: number | undefined }[],
): HTMLElement {
  const row = pattern.content.firstElementChild?.cloneNode(true) as HTMLElement;
  row.dataset["id"] = id;
  row.querySelector<HTMLAnchorElement>("[data-part=name]")?.setAttribute("href", home);
  row.querySelector<HTMLAnchorElement>("[data-part=contradictions]")?.setAttribute("href", `${home}#discrepancies`);
  const texts: Readonly<Record<string, string>> = { ...words };
  // From the last to the first, so that a part that holds others is left out once they are.
  for (const part of [...row.querySelectorAll<HTMLElement>("[data-part]")].reverse()) {
    const text = texts[part.dataset["part"] ?? ""];
    if (text !== undefined) part.textContent = text;
    if (part.textContent === "" && part.tagName !== "TD") part.remove();
  }
  const tag = row.querySelector<HTMLElement>(".tag");
  tag?.parentElement?.replaceChildren(
    ...tags.map(({ label, hue }) => {
      const each = tag.cloneNode(true) as HTMLElement;
      if (hue !== undefined) each.dataset["hue"] = String(hue);
      each.append(label);
      return each;
    }),
  );
  return row;
}

// As many rows as the tallest screen shows: these are painted at once, the rest of the page in the moments after.
const rowsPerTurn = 20;

/** Fills the table's body turn by turn, so that what the reader sees is there before what is further down. */
export function createRowList(body: HTMLElement, write: (row: number) => Element) {
  let waiting: number[] = [];
  let turn: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    body.append(...waiting.splice(0, rowsPerTurn).map(write));
    turn = waiting.length > 0 ? setTimeout(next) : undefined;
    body.setAttribute("aria-busy", String(waiting.length > 0));
  };
  return {
    /** Shows these rows and no others. */
    replace: (rows: readonly number[]) => {
      clearTimeout(turn);
      waiting = [...rows];
      body.replaceChildren();
      next();
    },
    /** Shows these rows after the others. */
    append: (rows: readonly number[]) => {
      waiting.push(...rows);
      if (turn === undefined) next();
    },
  };
}
