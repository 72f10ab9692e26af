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

const restPerTurn = 20;

// Pixels; few rows are lower than this, so that a screen divided by it is full.
const lowRow = 90;

/** How many rows reach from the top of the list to the end of the screen, and two for good measure. */
function rowsOnScreen(body: Element): number {
  return Math.max(0, Math.ceil((innerHeight - body.getBoundingClientRect().top) / lowRow)) + 2;
}

/** Fills the table's body in turns, so that the rows on screen are painted before those further down are written. */
export function createRowList(body: HTMLElement, write: (row: number) => Element) {
  let waiting: number[] = [];
  /** Grows with every new list, so that a turn of an earlier one does nothing. */
  let current = 0;
  const writeNext = (count: number, list: number) => {
    if (list !== current) return;
    body.append(...waiting.splice(0, count).map(write));
    body.setAttribute("aria-busy", String(waiting.length > 0));
    // A timer alone may fire before the browser paints; one set while it paints fires after.
    if (waiting.length > 0) requestAnimationFrame(() => setTimeout(writeNext, 0, restPerTurn, list));
  };
  return {
    /** Shows these rows and no others. */
    replace: (rows: readonly number[]) => {
      waiting = [...rows];
      const onScreen = rowsOnScreen(body);
      body.replaceChildren();
      writeNext(onScreen, ++current);
    },
    /** Shows these rows after the others. */
    append: (rows: readonly number[]) => {
      const isWriting = waiting.length > 0;
      waiting.push(...rows);
      if (!isWriting) writeNext(restPerTurn, current);
    },
  };
}
