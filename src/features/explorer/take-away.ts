// What leaves the page: the rows on screen, or their money line by line, made from the files of all rows.
import { type Cell, recordsCsv, toCsv } from "../../exports/csv.ts";
import { type MoneyRecord, moneyOfSelection } from "../../exports/money-selection.ts";
import { mostCompared, writeComparison } from "../../routes/comparison-address.ts";
import type { Selection } from "../../selection/selection.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import { saveFile } from "../../ui/save-file.ts";

type Records = Readonly<Record<string, Cell>>[];

/** What is on screen: the rows' ids, in their order, and what was asked for them. */
export interface OnScreen {
  ids: readonly string[];
  selection: Selection;
  /** The query part of the address that asks for it, `?` included. */
  query: string;
}

/** Addresses of the files that hold all rows. */
export interface WholeFiles {
  records: string;
  /** The records of rows of several regions for some of them. */
  inRegions: string;
  money: string;
}

const read = async <T>(address: string) => (await (await fetch(address)).json()) as T;

/** Saves what is on screen as a file; its link says of what it is, initiatives or their money lines, and in which form. */
export async function download(
  link: HTMLAnchorElement,
  files: WholeFiles,
  shown: OnScreen,
  m: ExplorerMessages,
): Promise<void> {
  const [of, form = ""] = (link.dataset["download"] ?? "").split("-");
  const records = await onScreen(of, files, shown, m);
  saveFile(
    new Blob([fileText(records, form)], { type: "application/octet-stream" }),
    fileName(link.download, shown.query),
  );
}

/** The text of a file of records. */
export function fileText(records: Records, kind: string): string {
  if (kind === "json") return `${JSON.stringify(records, null, 1)}\n`;
  return recordsCsv(records, kind === "excel" ? "excel" : "csv");
}

/** The name of a file that says what was asked: "initiatives-region-be2-pillar-5.csv". */
export function fileName(whole: string, query: string): string {
  const asked = decodeURIComponent(query)
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
  return asked === "" ? whole : whole.replace(/(?=\.\w+$)/, `-${asked}`);
}

/** What is on screen, as rows or as money lines. */
const onScreen = (of: string | undefined, files: WholeFiles, shown: OnScreen, m: ExplorerMessages) =>
  of === "lines" ? moneyOnScreen(files, shown, m) : recordsOnScreen(files, shown);

/** How many money lines the rows on screen have: as many as their file would hold. */
export async function countLines(files: WholeFiles, shown: OnScreen, m: ExplorerMessages): Promise<number> {
  return (await moneyOnScreen(files, shown, m)).length;
}

async function recordsOnScreen({ records, inRegions }: WholeFiles, { ids, selection }: OnScreen): Promise<Records> {
  const all = await read<Records>(records);
  const some = selection.chosen["region"] ? await read<Record<string, Records[number]>>(inRegions) : {};
  return pickRecords(all, some, ids, selection);
}

/** The records of these ids, in their order; under regions, with these regions' money where a row has others too. */
export function pickRecords(
  all: Records,
  inRegions: Readonly<Record<string, Records[number]>>,
  ids: readonly string[],
  { chosen: { region = [] } }: Selection,
): Records {
  const byId = new Map(all.map((record) => [record["id"], record]));
  return ids.flatMap((id) => {
    const record = byId.get(id);
    if (!record) return [];
    const regions = record["region_ids"];
    const here = Array.isArray(regions) ? regions.filter((each) => region.includes(each)) : [];
    return [inRegions[`${id} ${here.join(";")}`] ?? record];
  });
}

async function moneyOnScreen(
  { money }: WholeFiles,
  { ids, selection, query }: OnScreen,
  m: ExplorerMessages,
): Promise<Records> {
  const { region = [], pillar = [] } = selection.chosen;
  return moneyOfSelection(
    await read<MoneyRecord[]>(money),
    new Set(ids),
    { regionIds: region, pillarIds: pillar },
    { partOf: m.sums.partOf, joint: m.sums.joint },
    location.origin + location.pathname + query,
  );
}

/** Copies what is on screen, with every column of the files, for pasting into a spreadsheet. */
export async function copyRows(
  pressed: HTMLElement,
  files: WholeFiles,
  shown: OnScreen,
  m: ExplorerMessages,
): Promise<void> {
  const records = await onScreen(pressed.dataset["copy"], files, shown, m);
  await copyText(toTabs(records), pressed, m.explorer.copiedRows({ n: records.length }));
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

/** Records as tab-separated text for a spreadsheet: a line a record, whatever white space its texts hold. */
export function toTabs(records: Records): string {
  const flat = records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([column, cell]) => [
        column,
        typeof cell === "string" ? cell.replace(/\s+/g, " ") : cell,
      ]),
    ),
  );
  return toCsv(Object.keys(records[0] ?? {}), flat, "\t");
}
