import * as labels from "./labels.ts";

export const explorer = {
  title: labels.initiatives,
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
    region: labels.region,
    pillar: labels.pillarOrMechanism,
    kind: labels.kind,
    instrument: labels.instrument,
    sector: "Sector",
    technology: "Technology",
    beneficiary: labels.beneficiary,
    payer: labels.payer,
    funding: labels.funding,
    in_total: "The report’s total",
    discrepancy: labels.discrepancies,
  },
  inTotal: { counted: "counts its money", not_counted: "counts no money of it" },
  discrepancies: {
    conclusion: "that change a conclusion",
    figure: "that change a figure",
    cosmetic: "cosmetic ones",
    none: "none recorded",
  },
  scopeLabel: "Where described",
  printedApart: (printed: string, difference: string) =>
    `The report prints ${printed}, which differs from what its lines come to: ${difference}.`,
  scopes: { main: "in the report’s main list", text: "only in its text", all: "both" },
  showAll: "show them too",
  from: "from",
  to: "to",
  openToo: (what: string) => `and those ${what}`,
  layout: "Show as",
  layouts: { table: "Table", cards: "Cards" },
  bars: { region: "Initiatives shown, by who acts", pillar: "Initiatives shown, by pillar or mechanism" },
  columns: {
    name: labels.initiative,
    region: labels.region,
    pillar: labels.pillar,
    start: labels.since,
    funding: labels.funding,
  },
  sort: "Sort",
  reportOrder: "Report’s order",
  sortedBy: (label: string, isDescending: boolean) => `${label} ${isDescending ? "↓" : "↑"}`,
  listedFirst: "in the report’s main list, listed first",
  atLeast: "at least",
  whatIsCounted: "What is counted",
  excel: "Excel",
  json: "JSON",
  compareRows: "Compare",
  copyRows: "Copy",
  termLists: "By region and pillar",
  termListDescription: (label: string) =>
    `The report’s initiatives for ${label}, with who acts, since when and what they state of money.`,
  filterFurther: "Filter further",
  none: "No initiative fits all of these.",
  noneHelp: "Remove a filter above, or clear all of them.",
} as const;
