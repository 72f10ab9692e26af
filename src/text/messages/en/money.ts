import { plural } from "../../plural.ts";
import { sums } from "./amounts.ts";

export const money = {
  title: "Budgets",
  description:
    "Every total the report prints, opened down to the lines it counts, with what rounding adds and what is left out.",
  lead: (total: string) =>
    `The report adds up ${total}. Here is each line of it, what rounding adds, and what it leaves out.`,
  undated: (period: string, amount: string, names: string) =>
    `The report gives the total for ${period}. For ${amount} of it that is the report’s word alone: ${names} have no period of their own.`,
  kindsTitle: "What kind of money",
  kindsLead: (exact: string, rounding: string) =>
    `The total is not one thing. Its lines come to ${exact} (${rounding}); each stands under the form in which the money is paid or, where the report prints no form, under what it pays for. Open a kind to see its lines.`,
  kinds: {
    own_share: "What firms paid themselves beside the aid: no public money.",
    fund_capital: "Lent to firms, or put into their capital.",
    vouchers: "Aid with which firms buy services, without their own share.",
    research: "Research projects and centres.",
    grants: "Grants and subsidies for other projects and programmes.",
    training: "Courses and lessons, and digital equipment for schools.",
    pilots: "Trying things out with users or in real conditions.",
    advice: "Experts who advise firms, and the running of a programme.",
    not_said: "The report does not say, or not how an amount divides.",
  },
  kindShare: (share: string) => `${share} of the sum`,
  kindShareUnder: (share: string) => `under ${share} of the sum`,
  kindRest: "What the parts of this line leave over.",
  kindsSentence: (parts: string) => `Of it, ${parts}.`,
  kindOfAll: (kind: string) => `All of it: ${kind}.`,
  kindFirst: (amount: string, kind: string) => `${amount} are ${kind}`,
  kindOf: (name: string) => ` (${name})`,
  kindMostlyOf: (amount: string, name: string) => ` (${name}: ${amount})`,
  kindNext: (amount: string, kind: string) => `${amount} ${kind}`,
  kindOthers: (amount: string, n: number) => `${amount} of ${n} other kinds`,
  ledgerTitle: "The ledger",
  ledgerLead: "Open a total to see the lines it counts.",
  exact: "Exact sum of the lines",
  rounding: (amount: string) => `rounding ${amount}`,
  /** Where a total does not come out, which no rounding explains. */
  difference: (amount: string) => `difference ${amount}`,
  outsideTitle: "What the total leaves out",
  outsideLead: (n: number) =>
    `${n} more ${plural(n, "line", "lines")} of the main list’s initiatives ${plural(n, "is", "are")} in none of these totals.`,
  /** What the page says of a report that adds up no total: the same parts. */
  alone: (n: number) => ({
    description:
      "Every amount that the report states for its measures, with period, location and what it cannot be added to.",
    lead: "The report adds up no total. Here is what its measures state, and what of it cannot be added up.",
    outsideTitle: "Line by line",
    outsideLead: `${n} ${plural(n, "line", "lines")} of the main list’s initiatives, each with its location in the report.`,
    why: "Why in no sum",
  }),
  why: "Why not counted",
  notCounted: "the report’s ledger does not list it",
  leftOut: {
    part_of: sums.partOf,
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
