import { plural } from "../../plural.ts";
import * as labels from "./labels.ts";

/** Alone, as the script of the list carries it too. */
export const discrepancyCount = (n: number) => `${n} ${plural(n, "discrepancy", "discrepancies")}`;

export const discrepancies = {
  title: labels.discrepancies,
  description:
    "Wherever the report says two things that cannot both hold, or one that nothing in it bears out: both statements, the one used here, and why.",
  lead: (n: number) =>
    `${n} times the report says two things that cannot both hold, gives a sum that does not come out, or states what nothing else in it bears out. Nothing was repaired in silence: both statements stand here, with the one used and why.`,
  heading: "Where the report disagrees with itself",
  one: "discrepancy",
  count: discrepancyCount,
  group: { conclusion: "Change a conclusion", figure: "Change a figure", cosmetic: "Cosmetic" },
  changing: {
    conclusion: (n: number) => `${n} ${plural(n, "changes", "change")} a conclusion`,
    figure: (n: number) => `${n} ${plural(n, "changes", "change")} a figure`,
    cosmetic: (n: number) => `${n} ${plural(n, "is", "are")} cosmetic`,
  },
  kind: {
    contradiction: "Contradiction",
    arithmetic: "Arithmetic",
    scope: "Scope",
    unsupported: "Not borne out",
    rounding: "Rounding",
    typography: "Print",
  },
  severity: {
    conclusion: "changes a conclusion",
    figure: "changes a figure",
    cosmetic: "cosmetic",
  },
  /** The small mark beside a figure. */
  mark: {
    contradiction: "discrepancy",
    arithmetic: "sum differs",
    scope: "scope differs",
    unsupported: "not borne out",
    rounding: "rounded",
    typography: "print slip",
  },
  markLabel: (mark: string, title: string) => `${mark}: ${title}`,
  markTimes: (mark: string, n: number) => `${mark} ×${n}`,
  used: "used here",
  filter: {
    search: "Search the discrepancies",
    kind: labels.kind,
    severity: "How grave",
    table: "What it is about",
  },
  rows: "Rows concerned",
  column: (title: string) => `column: ${title}`,
  totals: "Touches",
  counted: "Counted there",
  otherwise: (amount: string) => `With the other statement: ${amount}`,
  rounding: (amount: string) => `Printed total against the exact sum of its lines: ${amount}`,
  link: (title: string) => `Link to: ${title}`,
} as const;
