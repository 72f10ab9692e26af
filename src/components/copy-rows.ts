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
