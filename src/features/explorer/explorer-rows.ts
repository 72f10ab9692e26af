import { afterPaint } from "../../ui/after-paint.ts";
import type { RowWords } from "./row-words.ts";

/** What a row says beside its own words, for what was asked. */
export interface RowNotes {
  /** Where a search found the row, as far as that is not on screen to be marked. */
  found: string;
  /** That the row is there because it is open to all. */
  open: string;
}

/** A row as it is written: the element, and within it the parts whose words a search may mark. */
export interface WrittenRow {
  element: HTMLElement;
  marked: Element[];
}

/** Makes rows from the pattern; parts without words are left out. `home` is the address of what the row is about. */
export function createRowWriter(template: HTMLTemplateElement) {
  const pattern = template.content.firstElementChild as HTMLElement;
  const names = [...pattern.querySelectorAll<HTMLElement>("[data-part]")].map(({ dataset }) => dataset["part"] ?? "");
  return (
    id: string,
    home: string,
    words: RowWords & RowNotes,
    tags: readonly { label: string; hue: number | undefined }[],
  ): WrittenRow => {
    const element = pattern.cloneNode(true) as HTMLElement;
    element.dataset["id"] = id;
    const texts: Readonly<Record<string, string>> = { ...words };
    const marked: Element[] = [];
    const parts = element.querySelectorAll("[data-part]");
    // From the last to the first, so that a part that holds others is left out once they are.
    for (let at = names.length - 1; at >= 0; at--) {
      const [name = "", part] = [names[at], parts[at]];
      const text = texts[name] ?? part?.textContent ?? "";
      if (name in texts && part && text !== "") part.textContent = text;
      if (name === "name" || name === "discrepancyCount")
        part?.setAttribute("href", name === "name" ? home : `${home}#discrepancies`);
      if (name === "name" || name === "summary") marked.push(part as Element);
      if (text === "" && part?.tagName !== "TD") part?.remove();
    }
    const tag = element.querySelector<HTMLElement>(".tag");
    tag?.parentElement?.replaceChildren(
      ...tags.map(({ label, hue }) => {
        const each = tag.cloneNode(true) as HTMLElement;
        if (hue !== undefined) each.dataset["hue"] = String(hue);
        each.append(label);
        return each;
      }),
    );
    return { element, marked };
  };
}

const restPerTurn = 20;

// Pixels; few rows are lower than this, so that a screen divided by it is full.
const lowRow = 90;

/** How many rows reach from the top of the list to the end of the screen. */
function rowsOnScreen(body: Element): number {
  return Math.max(0, Math.ceil((innerHeight - body.getBoundingClientRect().top) / lowRow));
}

/**
 * Fills the table's body, which already holds the first rows as they were built. What stays at the top stays untouched.
 * The rows on screen are written at once; `oncePainted` is done when they are painted, and then the rest, in turns.
 */
export function createRowList(body: HTMLElement, write: (row: number) => Element, oncePainted: () => void) {
  let inBody = [...body.children].map((_, row) => row);
  /** What the rows in the body say beside their own words; the same row under other notes is another. */
  let written = "";
  let waiting: number[] = [];
  /** Grows with every new list, so that a turn of an earlier one does nothing. */
  let current = 0;
  const writeNext = (count: number) => {
    const rows = waiting.splice(0, Math.max(0, count));
    body.append(...rows.map(write));
    inBody.push(...rows);
  };
  const goOn = (list: number) => {
    if (list !== current) return;
    writeNext(restPerTurn);
    body.ariaBusy = String(waiting.length > 0);
    if (waiting.length > 0) afterPaint(() => goOn(list));
  };
  return {
    /** Shows these rows and no others; `notes` stands for all that they say beside their own words, nothing if "". */
    replace: (rows: readonly number[], notes: string) => {
      const differing = inBody.findIndex((row, at) => row !== rows[at]);
      const kept = notes !== written ? 0 : differing < 0 ? inBody.length : differing;
      inBody = inBody.slice(0, kept);
      written = notes;
      waiting = rows.slice(kept);
      // Asked before anything changes, and only where it matters: the browser lays the page out to answer.
      const onScreen = waiting.length > 0 ? rowsOnScreen(body) : 0;
      if (kept === 0) body.replaceChildren();
      else while (body.children.length > kept) body.lastElementChild?.remove();
      writeNext(onScreen - kept);
      const list = ++current;
      body.ariaBusy = "true";
      afterPaint(() => {
        if (list !== current) return;
        oncePainted();
        goOn(list);
      });
    },
    /** Shows these rows after the others. */
    append: (rows: readonly number[]) => {
      const isWriting = waiting.length > 0;
      waiting.push(...rows);
      if (!isWriting) goOn(current);
    },
  };
}
