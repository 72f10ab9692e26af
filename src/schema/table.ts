import type { z } from "zod";
import type { Cell } from "./cells.ts";

export type Columns = Record<string, Cell>;

/** A row with every cell typed. */
export type RowOf<C extends Columns> = { [K in keyof C]: z.output<C[K]> };

/**
 * A promise that one row keeps by itself. `check` returns what was expected at `column`, or undefined when the row is
 * well. It is asked only when every column it `needs` could be read, so that one slip is reported once.
 */
export interface Rule<R> {
  column: keyof R & string;
  /**
   * What the rule says of empty cells: the second column gives the reason why the first is empty, two are filled together,
   * or one of several is filled.
   */
  relation?: "reason" | "together" | "one_of";
  needs: readonly (keyof R & string)[];
  check: (row: R) => string | undefined;
}

export interface Table<C extends Columns = Columns> {
  name: string;
  title: string;
  /** What one row is, in a sentence. */
  description: string;
  columns: C;
  rules: readonly Rule<RowOf<C>>[];
  /** Whether the texts of a row are translated, where its columns are. Defaults to every row. */
  isTranslatedRow: (row: RowOf<C>) => boolean;
}

/** Declares a table once: its columns give parser, type, titles, units, references and exports. */
export function table<const C extends Columns>(
  declaration: Omit<Table<C>, "rules" | "isTranslatedRow"> & Partial<Table<C>>,
): Table<C> {
  return { rules: [], isTranslatedRow: () => true, ...declaration };
}

export type Row<T> = T extends Table<infer C> ? RowOf<C> : never;
