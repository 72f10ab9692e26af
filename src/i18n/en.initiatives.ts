import { plural } from "./plural.ts";

// The explorer's words stand in a file of their own, as they also travel to the page's script.
export const initiatives = {
  title: "Initiatives",
  lead: (overview: number, more: number) =>
    more > 0
      ? `${overview} in the report’s overview, ${more} more in its text.`
      : `The ${overview} initiatives of the report’s overview.`,
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
    funding: "Stated funding",
  },
  scopeLabel: "Where described",
  scopes: { overview: "in the report’s overview", text: "only in its text", all: "both" },
  elsewhere: (n: number) => `${n} more ${plural(n, "fits", "fit")} among those that only the text names:`,
  showAll: "show them too",
  start: "Start year",
  from: "from",
  to: "to",
  unknownStart: (n: number) =>
    n === 0 ? "" : `${n} more ${plural(n, "fits", "fit")} but ${plural(n, "states", "state")} no start year.`,
  columns: {
    name: "Initiative",
    region: "Who acts",
    pillar: "Pillar",
    start: "Since",
    funding: "Stated funding",
  },
  sort: "Sort",
  reportOrder: "Report’s order",
  ofInitiatives: (of: number) => `of ${of} initiatives`,
  stateAmount: (n: number, of: number) => `${n} of ${of} state a total amount`,
  download: (n: number) => `CSV · ${n} ${plural(n, "row", "rows")}`,
  clear: "Clear all",
  copyLink: "Copy link",
  copied: "Link copied",
  remove: (label: string) => `Remove filter: ${label}`,
  none: "No initiative fits all of these.",
  noneHelp: "Remove a filter above, or clear all of them.",
  unknownParameter: (list: string) =>
    `This link asks for something that is not here, and was shown without it: ${list}.`,
  matchedIn: (fields: string) => `found in ${fields}`,
  fields: {
    name: "name",
    summary: "description",
    objective: "purpose",
    organisations: "organisations",
    terms: "regions, sectors, technologies and beneficiaries",
  },
  more: (n: number) => `${n} more ${plural(n, "term", "terms")}`,
} as const;
