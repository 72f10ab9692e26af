import type { ColumnMeta } from "../../schema/cells.ts";
import type { Cell } from "../csv.ts";

/** A table as it leaves the site, whichever format it takes: all formats are made of this and of nothing else. */
export interface PublishedTable {
  /** Its name in files, addresses and databases. */
  name: string;
  title: string;
  /** What one row is, in a sentence. */
  description: string;
  columns: Readonly<Record<string, ColumnMeta>>;
  /** The columns that together tell its rows apart. */
  key: readonly string[];
  rows: readonly Readonly<Record<string, Cell>>[];
  /** Whether it restates rows of others with their names and sums, for reading. */
  isFlat: boolean;
}
