import type { Dataset } from "../dataset/dataset.ts";
import type { Messages } from "./messages.ts";

/** What sums of funding are of, in words that fit the report: with a total of its own, or without. */
export function sumWords({ report }: Dataset, { sums, sumsAlone }: Messages): Messages["sums"] {
  return report.headline_total_id === null ? sumsAlone : sums;
}
