// What leaves the page: the rows on screen, picked out of the files of all rows.
import { mostCompared, writeComparison } from "../../routes/comparison-address.ts";
import type { ExplorerMessages } from "../../text/messages/explorer-messages.ts";
import { saveFile } from "../../ui/save-file.ts";

/** Saves the file that a link leads to, reduced to the rows of these ids, in their order; `size` is how many there are. */
export async function downloadRows(link: HTMLAnchorElement, ids: readonly string[], size: number): Promise<void> {
  const whole = await (await fetch(link.href)).text();
  const kind = link.dataset["download"];
  // Reading the file as text takes its byte-order mark away; Excel needs it back.
  const mark = kind === "excel" ? "\uFEFF" : "";
  const text = kind === "json" ? `${JSON.stringify(pickRecords(whole, ids), null, 1)}\n` : mark + pickLines(whole, ids);
  const file = new Blob([text], { type: "application/octet-stream" });
  saveFile(file, link.download.replace(".", `-${ids.length}-of-${size}.`));
}

/** Copies the rows of these ids, with every column of the files, for pasting into a spreadsheet. */
export async function copyRows(
  pressed: HTMLElement,
  json: HTMLAnchorElement,
  ids: readonly string[],
  words: ExplorerMessages["explorer"],
): Promise<void> {
  const whole = await (await fetch(json.href)).text();
  await copyText(toTabs(pickRecords(whole, ids)), pressed, words.copiedRows(ids.length));
}

/** Leads to the rows of these ids side by side, where there are few enough; `page` is the address of the comparison. */
export function showCompare(link: HTMLAnchorElement, page: string, ids: readonly string[]): void {
  link.hidden = ids.length < 2 || ids.length > mostCompared;
  link.href = page + writeComparison("initiatives", link.hidden ? [] : ids);
}

/** Puts a text on the clipboard and says so on the button for a moment. */
export async function copyText(text: string, pressed: HTMLElement, said: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  // Pressed again in that moment, the button must not take what it says for its label.
  pressed.dataset["label"] ??= pressed.textContent;
  pressed.textContent = said;
  setTimeout(() => {
    pressed.textContent = pressed.dataset["label"] ?? "";
  }, 2_000);
}

/** The header of a CSV and the lines of these ids, in their order; the file holds one line a row, id first. */
export function pickLines(csv: string, ids: readonly string[]): string {
  const [header = "", ...lines] = csv.trimEnd().split("\n");
  const byId = new Map(lines.map((line) => [/^[^,;]*/.exec(line)?.[0], line]));
  return [header, ...ids.map((id) => byId.get(id) ?? "")].map((line) => `${line}\n`).join("");
}

/** The records of these ids, in their order, from the JSON of all. */
export function pickRecords(json: string, ids: readonly string[]): Record<string, unknown>[] {
  const byId = new Map((JSON.parse(json) as Record<string, unknown>[]).map((record) => [record["id"], record]));
  return ids.map((id) => byId.get(id) ?? {});
}

/** Records as tab-separated text for a spreadsheet; what it would run as a formula gets an apostrophe in front. */
export function toTabs(records: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = Object.keys(records[0] ?? {});
  return [columns, ...records.map((record) => columns.map((column) => tabCell(record[column])))]
    .map((cells) => `${cells.join("\t")}\n`)
    .join("");
}

function tabCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = (Array.isArray(value) ? value.join("; ") : String(value)).replace(/\s+/g, " ");
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
