// Closed lists that belong to the data model itself. Terms that belong to a report (regions, pillars, sectors …) are
// tables of the dataset. Readers see these codes through the message catalogue, never raw.

/** How exactly an amount or figure is known. */
export const qualifiers = ["exact", "about", "at_least", "up_to", "less_than"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Why a value is missing. Missing is not zero, and these are different answers. */
export const missingReasons = [
  "not_available", // the report prints N/A
  "no_overall_funding", // the report says that there is none
  "not_defined_yet", // the report says that it is still to be decided
  "not_stated", // the report names a source or a measure and gives no figure
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** Whether an amount holds for its whole period or for each year of it. */
export const bases = ["total", "per_year"] as const;
export type Basis = (typeof bases)[number];

/** How an amount stands to the measure: whether it is its funding, and in what state. */
export const natures = [
  "budget", // set aside, allocated or foreseen for the measure
  "award", // granted to recipients
  "equity", // the capital of a fund
  "investment", // placed in firms by a fund
  "announced", // announced, not yet decided in a budget
  "estimated_need", // what someone reckons would be needed
  "private_investment", // what firms invested themselves
  "co_payment", // what beneficiary firms paid beside the aid
  "service_value", // what a service is worth that a beneficiary receives or buys
  "mixed", // public money and the firms' own share in one figure
] as const;
export type Nature = (typeof natures)[number];

/** The natures that are funding of a measure, which sums may hold. */
export const fundingNatures = ["budget", "award", "equity", "mixed", "announced"] as const satisfies readonly Nature[];
export type FundingNature = (typeof fundingNatures)[number];

/** Whether money of a nature is funding of a measure. */
export function isFundingNature(nature: Nature): nature is FundingNature {
  return (fundingNatures as readonly Nature[]).includes(nature);
}

/**
 * What kind of money is spent, as a reader asks. The first that holds: whose own money it is, the form in which it reaches
 * those who receive it, and where the report prints no form, what it pays for.
 */
export const moneyKinds = [
  "own_share", // what firms paid themselves beside the aid
  "fund_capital", // of a fund that lends to firms or takes shares in them
  "vouchers", // aid with which a firm buys services
  "research", // research projects and research centres, in whichever form
  "grants", // grants and subsidies for other projects or programmes
  "training", // courses and lessons, and the equipment of schools
  "pilots", // living labs, and pilots tried out in real use
  "advice", // advice to firms and the coordination of a programme
  "several", // several of these in one figure, told apart by its parts as far as those go
  "not_said", // the report does not say, or not how a figure divides
] as const;
export type MoneyKind = (typeof moneyKinds)[number];

export const initiativeKinds = ["strategy", "pillar_initiative", "support_mechanism", "other"] as const;

export const statuses = ["planned", "starting", "running", "renewed", "ended", "not_stated"] as const;

/** How a figure in a unit is written. */
export const unitKinds = [
  "count", // a number, and what is counted behind it
  "percent", // a number with its sign, and what it is a share of behind it
  "rank", // an ordinal, of which a smaller one is better
  "score", // a number on a scale
  "statement", // no figure: the report says in words how things stand
] as const;
