// What leaves the page: the rows on screen, picked out of the files of all rows.

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
