import { plural } from "../../plural.ts";

// What the explorer says stands in a file of its own, as it also travels to the page’s script.

export const amount = {
  million: "m",
  millionInWords: "million",
  perYear: "per year",
  symbols: { exact: "", about: "≈", at_least: "≥", up_to: "≤", less_than: "<" },
  words: { exact: "", about: "about", at_least: "at least", up_to: "up to", less_than: "less than" },
  from: (year: number) => `from ${year}`,
} as const;

export const funding = {
  total: "total amount",
  per_year: "yearly amount only",
  not_available: "marked not available",
  no_overall_funding: "no overall funding",
  not_defined_yet: "not defined yet",
  not_stated: "no amount stated",
} as const;

export const missing = {
  not_available: "not available",
  no_overall_funding: "no overall funding",
  not_defined_yet: "not defined yet",
  not_stated: "not stated",
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

export const discrepancyCount = (n: number) => `${n} ${plural(n, "discrepancy", "discrepancies")}`;

export const initiatives = {
  title: "Initiatives",
  lead: (listed: number, more: number) =>
    more > 0
      ? `${listed} in the report’s main list, ${more} more in its text.`
      : `The ${listed} initiatives of the report’s main list.`,
  description:
    "Filter the initiatives by region, pillar and more, search, sort, and download exactly the rows on screen.",
  search: "Search name, purpose and organisation",
  submit: "Search",
  filters: "Filters",
  facets: {
    region: "Who acts",
    pillar: "Pillar or mechanism",
    kind: "Kind",
    instrument: "Instrument",
    sector: "Sector",
    technology: "Technology",
    beneficiary: "For whom",
    payer: "Who pays",
    funding: "Stated funding",
    discrepancy: "Discrepancies",
  },
  discrepancies: {
    conclusion: "that change a conclusion",
    figure: "that change a figure",
    cosmetic: "cosmetic ones",
    none: "none recorded",
  },
  scopeLabel: "Where described",
  scopes: { main: "in the report’s main list", text: "only in its text", all: "both" },
  elsewhere: (n: number) => `${n} more ${plural(n, "fits", "fit")} among those that only the text names:`,
  showAll: "show them too",
  start: "Start year",
  from: "from",
  to: "to",
  fundingRange: "Total amount, in million euros",
  open: {
    region: "for the whole country",
    sector: "open to all sectors",
    technology: "open to all technologies",
    beneficiary: "open to all",
  } as Record<string, string>,
  openToo: (what: string) => `and those ${what}`,
  openCount: (n: number, what: string) =>
    `${n} of these ${plural(n, "is", "are")} found because ${plural(n, "it is", "they are")} ${what}.`,
  exclude: "exclude",
  excludeOption: (label: string) => `Exclude instead: ${label}`,
  include: "include",
  includeOption: (label: string) => `Include instead: ${label}`,
  excluded: (label: string) => `not ${label}`,
  wanting: (list: string) => `Hidden only because the report states nothing: ${list}.`,
  wantingOne: (n: number, what: string) => `${n} without ${what}`,
  valueOf: {
    region: "a region",
    pillar: "a pillar",
    instrument: "an instrument",
    sector: "a sector",
    technology: "a technology",
    beneficiary: "beneficiaries",
    payer: "a funding source",
    start: "a start year",
    funding_range: "a total amount",
  } as Record<string, string>,
  layout: "Show as",
  layouts: { table: "Table", cards: "Cards" },
  moreRows: (n: number) => `Show ${n} more`,
  shownRows: (n: number, of: number) => `${n} of ${of} shown`,
  bars: { region: "Initiatives shown, by who acts", pillar: "Initiatives shown, by pillar or mechanism" },
  columns: {
    name: "Initiative",
    region: "Who acts",
    pillar: "Pillar",
    start: "Since",
    funding: "Stated funding",
  },
  sort: "Sort",
  reportOrder: "Report’s order",
  sortedBy: (label: string, isDescending: boolean) => `${label} ${isDescending ? "↓" : "↑"}`,
  listedFirst: "in the report’s main list, listed first",
  ofInitiatives: (of: number) => `of ${of} initiatives`,
  stateAmount: (n: number, of: number) => `${n} of ${of} state a total amount`,
  atLeast: "at least",
  whatIsCounted: "What is counted",
  counted: (n: number) => `${n} ${plural(n, "initiative adds", "initiatives add")} to the sum`,
  contained: (n: number) => `${n} more ${plural(n, "is", "are")} part of another that is shown, and not added again`,
  countedWhole: "An initiative of several regions or pillars counts whole: the sum does not split its money.",
  andMore: (n: number) => `and ${n} more`,
  notCounted: (n: number, status: string) => `${n} not counted: ${status}`,
  excel: "Excel",
  json: "JSON",
  download: (n: number) => `CSV · ${n} ${plural(n, "row", "rows")}`,
  noFilter: "Nothing is filtered out.",
  clear: "Clear all",
  compareRows: "Compare",
  copyRows: "Copy",
  copiedRows: (n: number) => `${n} ${plural(n, "row", "rows")} copied`,
  termLists: "By region and pillar",
  termListDescription: (label: string) =>
    `The report’s initiatives for ${label}, with who acts, since when and what they state of money.`,
  filterFurther: "Filter further",
  copyLink: "Copy link",
  copied: "Link copied",
  remove: (label: string) => `Remove filter: ${label}`,
  none: "No initiative fits all of these.",
  noneHelp: "Remove a filter above, or clear all of them.",
  matchedIn: (fields: string) => `found in ${fields}`,
  fields: {
    name: "name",
    summary: "description",
    other_names: "other names",
    objective: "purpose",
    organisations: "organisations",
    results: "results",
  } as Record<string, string>,
} as const;
