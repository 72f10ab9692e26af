/** How a mark says what is known of its amount: solid, hollow, pointed, or a strip in place of a value. */
export type MarkStyle = "exact" | "about" | "at_least" | "none";

/** What a legend can explain: the marks, and what else a drawing may use. */
export type LegendKey =
  | MarkStyle
  | "span"
  | "yearly"
  | "open"
  | "sum"
  | "discrepancy"
  | "earlier"
  | "later"
  | "country"
  | "compared"
  | "aim"
  | "no_result";

/** What every mark of every drawing carries for the reader who points at it. */
export interface MarkFacts {
  /** All about the mark in one sentence: shown on hover, focus and tap, and read out. */
  tip: string;
  /** Terms it belongs to, such as `region-x pillar-2`: a highlight dims the marks that lack the chosen one. */
  keys: readonly string[];
}
