import type { Dataset } from "../../dataset/dataset.ts";
import type { TableName } from "../../schema/tables.ts";

/** One stop on the way from a row to the report and what the report itself rests on. */
export interface TrailStep {
  label: string;
  detail: string;
  urls: string[];
}

/**
 * From a row to the report: the characters it prints, then each location, then each endnote with its addresses; undefined
 * where the table has no such row. For rows with two statements, both.
 */
export function trail(dataset: Dataset, table: TableName, id: string): TrailStep[] | undefined {
  const row = dataset[table].find((each) => each.id === id) as Record<string, unknown> | undefined;
  if (!row) return undefined;
  const printed = columnsEnding(row, "as_printed").flatMap((cell) => (cell ? String(cell).split(" | ") : []));
  const sources = new Set(columnsEnding(row, "source_ids").flat() as string[]);
  return [
    ...printed.map((text) => ({ label: "as printed", detail: text, urls: [] })),
    ...dataset.locations
      .filter((location) => sources.has(location.id))
      .map(({ label, title }) => ({ label, detail: title, urls: [] })),
    ...dataset.endnotes
      .filter((endnote) => sources.has(endnote.id))
      .map(({ printed_marker, author, title, urls }) => ({
        label: `note ${printed_marker}`,
        detail: [author, title].filter(Boolean).join(", "),
        urls,
      })),
  ];
}

function columnsEnding(row: Record<string, unknown>, ending: string): unknown[] {
  return Object.entries(row)
    .filter(([column]) => column === ending || column.endsWith(`_${ending}`))
    .map(([, cell]) => cell);
}
