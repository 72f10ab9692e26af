import { plural } from "../../plural.ts";

// What is said of amounts. One object a question, as the scripts of the list and of the support finder carry some of them.

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

export const amount = {
  million: "m",
  millionInWords: "million",
  perYear: "per year",
  symbols: { exact: "", about: "≈", at_least: "≥", up_to: "≤", less_than: "<" },
  words: { exact: "", about: "about", at_least: "at least", up_to: "up to", less_than: "less than" },
  from: (year: number) => `from ${year}`,
  until: (year: number) => `until ${year}`,
  over: (years: number) => `over ${numbers[years] ?? years} ${plural(years, "year", "years")}`,
} as const;

export const missing = {
  not_available: "not available",
  no_overall_funding: "no overall funding",
  not_defined_yet: "not defined yet",
  not_stated: "not stated",
} as const;

/** What an initiative states of its funding as a whole. */
export const funding = {
  total: "total amount",
  per_year: "yearly amount only",
  parts_only: "parts only",
  not_available: "marked not available",
  no_overall_funding: missing.no_overall_funding,
  not_defined_yet: missing.not_defined_yet,
  not_stated: "no amount stated",
} as const;

/** What a sum of funding is of, in the same words wherever one stands. */
export const sums = {
  titles: {
    counted: "Counted by the report’s total",
    outside: "Stated outside the report’s total",
    text: "Stated only in the report’s text",
  },
  counted: "counted by the report’s total",
  outside: "outside the report’s total",
  joint: "jointly with others",
  partOf: "already contained in another line",
} as const;

/** The same of a report that adds up no total of its own. */
export const sumsAlone = {
  ...sums,
  titles: { ...sums.titles, outside: "Stated in the main list" },
  outside: "stated in all",
} as const;

export const nature = {
  budget: "budget",
  award: "awards",
  equity: "fund capital",
  investment: "fund investments",
  announced: "announced",
  estimated_need: "estimated need",
  private_investment: "investment by firms",
  co_payment: "firms’ own share",
  service_value: "value of a service",
  mixed: "public money and firms’ share",
} as const;

/** What kind of money an amount is, as a sentence or a heading has it. */
export const moneyKind = {
  own_share: "firms’ own share",
  fund_capital: "capital of investment funds",
  vouchers: "vouchers",
  research: "research",
  grants: "grants",
  training: "training and school equipment",
  pilots: "living labs and pilots",
  advice: "advice and coordination",
  not_said: "of no stated kind",
} as const;

export const basis = { total: "", per_year: amount.perYear, per_day: "per day" } as const;

/** What a ceiling holds for. */
export const per = {
  year: "a year",
  three_years: "over three years",
  project: "a project",
  company: "a company",
  individual_and_year: "a person and fiscal year",
  phase: "a phase",
} as const;
