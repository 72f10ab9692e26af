import { afterPaint } from "../../ui/after-paint.ts";
import { type Filling, link } from "../../ui/from-template.ts";
import type { RowNotes } from "./explorer-notes.ts";
import type { RowWords } from "./row-words.ts";

/** The filling of ExplorerRow's pattern; `home` is the address of what the row is about. */
export function rowFilling(
  id: string,
  home: string,
  { name, regions, symbol, qualifier, amount, ...words }: RowWords & RowNotes,
  tags: readonly { label: string; hue: number | undefined }[],
): Filling {
  return {
    attributes: { "data-id": id },
    parts: {
      ...words,
      name: [link(name, home)],
      summary: [{ words: words.summary }],
      regions: [{ words: regions }],
      tags: tags.map(({ label, hue }) => ({
        words: label,
        attributes: hue === undefined ? {} : { "data-hue": String(hue) },
      })),
      money: amount === "" ? [] : [{ parts: { symbol, qualifier, amount } }],
    },
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
 * Fills the list, which already holds some rows as they were built, `listed` in their order. What stays at the top stays untouched.
 * The rows on screen are written at once; `oncePainted` is done when they are painted, and then the rest, in turns.
 */
export function createRowList(
  body: HTMLElement,
  listed: readonly number[],
  write: (row: number) => Element,
  oncePainted: () => void,
) {
  let inBody = [...listed];
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
