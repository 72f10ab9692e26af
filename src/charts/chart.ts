import type { Dataset } from "../dataset/dataset.ts";
import type { Drawing } from "../drawings/drawing.ts";
import type { LegendKey } from "../drawings/marks/mark.ts";
import type { NoTotalReason } from "../model/money/silent-reasons.ts";
import type { Basis, Qualifier } from "../schema/vocabularies.ts";
import type { Words } from "../text/context.ts";
import type { Derived } from "../text/derived.ts";
import type { Messages } from "../text/messages.ts";

/** A number in a table, with what must be said of it; without a value it says why, by every reason there is. */
export type ChartNumber =
  | { value: number; qualifier?: Qualifier | null; basis?: Basis | null }
  | { value: null; reason: NoTotalReason | readonly NoTotalReason[] };

/** A cell: a text, a number with or without what goes with it, or nothing where the column does not apply. */
export type ChartCell = string | number | ChartNumber | null;

export interface ChartColumn {
  /** snake_case; the name of the column in the file. A column of euros ends in `_eur`, a share in `_pct`. */
  key: string;
  title: string;
  /** What its numbers are: whole euros, a percentage, a year, or a plain number; texts otherwise. */
  type: "text" | "euros" | "percent" | "year" | "number";
}

export interface ChartRow {
  /** One cell a column, in the columns' order; the first is the row's heading. */
  cells: readonly ChartCell[];
  /** The page of the row's subject, as a path below the language. */
  path?: string | undefined;
  /** Where the row stands in the report. */
  sourceIds?: readonly string[];
  /** Of the numbers that this site computes from rows of the dataset: which, by the column they stand in. */
  derived?: Readonly<Record<string, Derived>>;
}

/**
 * A chart with all that belongs to it: a plain object, made by one pure function of dataset and words. The page, the
 * embedded page, the picture, the file of its numbers and the gallery all come from it.
 */
export interface Chart {
  /** The name of its files below charts/ and, but for a further state, of its page there. */
  id: string;
  /** The question of the gallery that it answers. */
  question: keyof Messages["charts"]["questions"];
  /** Where it is one of several states of a chart: the chart's id, its own name in an address, and what sets it apart. */
  state?: { of: string; key: string; label: string } | undefined;
  /** The states that a reader can switch between, itself the first; files of each, one page for all. */
  states?: readonly Chart[] | undefined;
  /** What the switch between its states chooses. */
  switchLabel?: string | undefined;
  /** What the chart shows, in one sentence computed from the data. */
  title: string;
  /** What the title counts. */
  derived?: readonly Derived[];
  /** Unit, scope and period. */
  subtitle: string;
  /** Locations in the report that the numbers come from. */
  sourceIds: readonly string[];
  /** Discrepancies of the report that touch what is drawn. */
  discrepancyIds: readonly string[];
  /** What must be known to read it rightly. */
  note?: string | undefined;
  /** The kinds of marks that the drawing uses: its legend. */
  marks: readonly LegendKey[];
  /** The same numbers as a table. */
  table: { columns: readonly ChartColumn[]; rows: readonly ChartRow[] };
  drawing: Drawing;
}

/** How a chart is made: undefined where the report has nothing to draw. */
export type OptionalChartMaker = (dataset: Dataset, words: Words) => Chart | undefined;
