import type { Rows, TableName } from "../schema/tables.ts";
import type { LocatedRow } from "./parse-table.ts";

/** Every table with its rows and the lines they stand on: what the checks across tables read. */
export type LocatedTables = { [N in TableName]: LocatedRow<Rows<N>>[] };

/** The ids that each table's file holds, those of faulty rows included; no entry for a table that could not be read. */
export type KnownIds = ReadonlyMap<string, ReadonlySet<string>>;
