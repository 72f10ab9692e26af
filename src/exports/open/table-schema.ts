import type { ColumnMeta } from "../../schema/cells.ts";
import type { PublishedTable } from "./published-table.ts";

/** A column as the Table Schema of Data Package 2.0 describes it, with what the standard has no word for beside it. */
export interface Field {
  name: string;
  title: string;
  description: string;
  type: "string" | "integer" | "number" | "boolean" | "list";
  format?: "uri";
  delimiter?: ";";
  itemType?: "string";
  constraints?: Record<string, unknown>;
  unit?: string;
  /** The tables whose ids the cells of a list hold; of a single one, foreign keys say it. */
  listReferences?: readonly string[];
}

/** How the rows of a table look: https://datapackage.org/standard/table-schema/ */
export interface TableSchema {
  $schema: string;
  fields: Field[];
  primaryKey: readonly string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  missingValues: [""];
}

/**
 * The Table Schema of a published table: types, what a cell may hold, its key, and the tables it refers to. A key to the
 * table itself names no resource, as the standard has it; cells that may name rows of several tables have no foreign key.
 */
export function tableSchema({ name, columns, key }: PublishedTable): TableSchema {
  const foreignKeys = Object.entries(columns).flatMap(([column, meta]) => {
    const resource = foreignTable(meta);
    return resource === undefined
      ? []
      : { fields: [column], reference: { ...(resource !== name && { resource }), fields: ["id"] } };
  });
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: Object.entries(columns).map(([column, meta]) => field(column, meta, key)),
    primaryKey: key,
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [""],
  };
}

/** The one table whose ids the cells of a column hold, one each; undefined for lists and for ids of several tables. */
export function foreignTable({ type, references = [] }: ColumnMeta): string | undefined {
  return type !== "list" && references.length === 1 ? references[0] : undefined;
}

function field(name: string, meta: ColumnMeta, key: readonly string[]): Field {
  const { title, description, type, unit, references, codes, minimum, maximum, pattern, isRequired } = meta;
  const isList = type === "list";
  const constraints = {
    ...(isRequired && { required: true }),
    ...(key.length === 1 && key[0] === name && { unique: true }),
    // Of a list they would hold for the whole, not for each of its values.
    ...(!isList && codes && { enum: codes }),
    ...(!isList && pattern && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name,
    title,
    description,
    type: type === "url" ? "string" : type,
    ...(type === "url" && { format: "uri" }),
    ...(isList && { delimiter: ";", itemType: "string" }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(unit && { unit }),
    ...(isList && references && { listReferences: references }),
  };
}
