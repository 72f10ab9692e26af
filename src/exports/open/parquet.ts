import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { ColumnMeta } from "../../schema/cells.ts";
import type { Cell } from "../csv.ts";
import type { PublishedTable } from "./published-table.ts";

/**
 * A published table as a Parquet file. Types follow from the columns alone, never from the values, so that the files of
 * several reports are one dataset: whole numbers are 64 bits wide, lists are lists of texts and empty where nothing is
 * stated, all else is null where missing. `about` is what the file says of itself.
 */
export function parquetFile({ columns, rows }: PublishedTable, about: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(columns);
  const schema: SchemaElement[] = [
    { name: "root", num_children: entries.length },
    ...entries.flatMap(([name, meta]) => elements(name, meta)),
  ];
  const columnData = entries.map(([name, meta]) => ({
    name,
    data: rows.map((row) => parquetValue(row[name] ?? null, meta)),
  }));
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, kvMetadata }));
}

const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const types = {
  string: text,
  url: text,
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
} as const;

function elements(name: string, { type, isRequired }: ColumnMeta): SchemaElement[] {
  if (type !== "list") return [{ name, ...types[type], repetition_type: isRequired ? "REQUIRED" : "OPTIONAL" }];
  return [
    { name, repetition_type: "REQUIRED", num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", ...text, repetition_type: "REQUIRED" },
  ];
}

function parquetValue(cell: Cell, { type }: ColumnMeta): unknown {
  if (type === "list") return cell ?? [];
  return type === "integer" && cell !== null ? BigInt(Number(cell)) : cell;
}
