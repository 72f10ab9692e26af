import type { Dataset } from "../../dataset/dataset.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import { type AnyRow, rowsOf } from "../rows/any-row.ts";
import { perDataset } from "../rows/per-dataset.ts";

/** The rows of one table that rest on a location of the report or an endnote. */
export interface Citing {
  table: TableName;
  rows: AnyRow[];
}

/**
 * The rows that name a location or endnote among their sources, statements of discrepancies included: tables in the
 * schema's order, rows in file order, each once.
 */
export function citingRows(dataset: Dataset, sourceId: string): Citing[] {
  return bySource(dataset).get(sourceId) ?? [];
}

const bySource = perDataset(indexBySource);

function indexBySource(dataset: Dataset): Map<string, Citing[]> {
  const index = new Map<string, Citing[]>();
  for (const table of Object.keys(tables) as TableName[]) {
    for (const row of rowsOf(dataset, table)) {
      for (const source of sourcesOf(row)) {
        const citing = index.get(source) ?? [];
        index.set(source, citing);
        const last = citing.at(-1);
        if (last?.table === table) last.rows.push(row);
        else citing.push({ table, rows: [row] });
      }
    }
  }
  return index;
}

/** Every location and endnote that a row names, each once. */
function sourcesOf(row: AnyRow): Set<string> {
  return new Set(
    Object.entries(row)
      .filter(([column]) => column === "source_ids" || column.endsWith("_source_ids"))
      .flatMap(([, ids]) => ids as string[]),
  );
}
