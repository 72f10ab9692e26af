import { type Cell, type ColumnMeta, metaOf } from "./cells.ts";
import type { Report } from "./report.ts";

/** What a column says of itself, with the year and the moment of the report where its words leave room for them. */
export function metaFor(cell: Cell, { publication_year, describes }: Report): ColumnMeta {
  const meta = metaOf(cell);
  const filled = (text: string) =>
    text.replaceAll("{year}", String(publication_year)).replaceAll("{describes}", describes);
  return { ...meta, title: filled(meta.title), description: filled(meta.description) };
}
