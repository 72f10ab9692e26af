import { plural } from "../../plural.ts";

export const money = {
  title: "Budgets",
  description:
    "Every total the report prints, opened down to the lines it counts, with what rounding adds and what is left out.",
  lead: (total: string) =>
    `The report adds up ${total}. Here is each line of it, what rounding adds, and what it leaves out.`,
  ledgerTitle: "The ledger",
  ledgerLead: "Open a total to see the lines it counts.",
  exact: "Exact sum of the lines",
  rounding: (amount: string) => `rounding ${amount}`,
  outsideTitle: "What the total leaves out",
  outsideLead: (n: number) =>
    `${n} more ${plural(n, "line", "lines")} of the main list’s initiatives ${plural(n, "is", "are")} in none of these totals.`,
  why: "Why not counted",
  notCounted: "the report’s ledger does not list it",
  leftOut: {
    part_of: "already contained in another line",
    alternative: "another statement of money that is counted differently",
    per_year: "a yearly amount, which is not multiplied",
    investment: "what a fund placed in firms",
    estimated_need: "an estimate of what is needed",
    private_investment: "what firms invested themselves",
    co_payment: "firms’ own share",
    service_value: "what a service is worth",
    not_available: "marked not available",
    no_overall_funding: "the report says that there is no overall funding",
    not_defined_yet: "not defined yet",
    not_stated: "no amount stated",
  },
} as const;
