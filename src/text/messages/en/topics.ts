import { plural } from "../../plural.ts";

// What the pages on single topics say: indicators, results, scores, cooperation, places of the report, glossary, tables.

export const filter = {
  search: "Search",
  any: "all",
  clear: "Clear",
  some: (all: number) => `{n} of ${all} shown`,
  all: (all: number) => `${all} shown`,
  none: (all: number) => `None of ${all} fits. Clear the search to see them again.`,
  unknown: (what: string) => `Not understood in the address, and left out: ${what}`,
} as const;

export const tablePage = {
  description: (table: string, rows: number) =>
    `${table}: all ${rows} rows with their columns, references and sources.`,
  all: "All tables",
  row: "Row",
  rowsTitle: (n: number) => (n === 0 ? "No rows" : `${n} ${plural(n, "row", "rows")}`),
  rowsLead:
    "Each row has an address of its own; a name leads to where the site shows the row, other names to their rows.",
  noRows: "The report gives nothing for this table.",
  dictionary: "Columns",
  yes: "yes",
  no: "no",
  scroll: (table: string) => `${table}, all rows; scrolls sideways`,
  search: "Search these rows",
  columns: (n: number) => `What the ${n} columns mean`,
} as const;

export const facts = {
  percent: (value: string) => `${value}%`,
  rank: (n: number) => {
    const ending = n % 100 >= 11 && n % 100 <= 13 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[n % 10] ?? "th");
    return `${n}${ending}`;
  },
  outOf: (value: string, of: string) => `${value} of ${of}`,
  noFigure: "no figure",
  discrepancy: "discrepancy",
  otherStatement: "another statement of the report; not used",
} as const;

export const locations = {
  all: "The report’s contents",
  description: (label: string, n: number) =>
    `${label} of the report: what of this dataset rests on it, ${n} ${plural(n, "row", "rows")}, each with its link.`,
  tableLead: (n: number) =>
    `The report’s table, set again from the ${n} ${plural(n, "row", "rows")} of this dataset that rest on it. Each entry leads to its row.`,
  lead: (n: number) =>
    n === 0
      ? "No row of this dataset rests on this place by itself."
      : `${n} ${plural(n, "row", "rows")} of this dataset ${plural(n, "rests", "rest")} on this place of the report.`,
  notesLead: (n: number, cited: number) =>
    `The report’s ${n} endnotes: what each names, where the report cites it, and the ${cited} rows of this dataset that rest on one.`,
  scroll: (label: string) => `${label}; scrolls sideways`,
  rebuiltNote:
    "Entries are this dataset’s rows, in our words. Where places of the report differ, they are what this site uses, and both statements stand under the discrepancies below. “Other statement” marks what is shown but not counted.",
  otherStatement: "other statement",
  citing: "Rows that rest on it",
  within: "Parts of it",
  also: "Places beside it",
  notes: "Endnotes cited here",
  usedBy: "Used by",
  usedByNone: "No row rests on it by itself.",
  stakeholders: "Whom the authors interviewed",
  stakeholderType: "Type",
  stakeholderName: "Organisation",
  stakeholderLevel: "Level",
  stakeholderBodies: "In this dataset",
  open: (n: number) => `${n} ${plural(n, "row", "rows")}`,
  searchNotes: "Search the endnotes",
  endnoteIndex: "Each endnote by its number; choose one to see what it names and what rests on it.",
  endnote: (marker: string) => `Endnote ${marker}`,
  rebuiltTables: "The report’s own tables",
  rebuiltTablesLead: "Set again from this dataset’s rows, so that each entry can be checked, sorted out and followed.",
  more: "More from the report",
  moreLinks: [
    { path: "swot/", title: "Strengths, weaknesses, opportunities, threats" },
    { path: "specialisation/", title: "Smart-specialisation priorities" },
    { path: "indicators/", title: "Indicators" },
    { path: "results/", title: "Targets and results" },
    { path: "views/", title: "Stakeholders’ scores" },
    { path: "cooperation/", title: "European cooperation" },
    { path: "glossary/", title: "Glossary" },
  ],
} as const;

export const swot = {
  title: "Strengths, weaknesses, opportunities, threats",
  description: "The report’s SWOT of digitalisation in its four fields, each item with its place.",
  lead: (country: string) => `What the report holds for and against ${country} in digitising its industry.`,
  quadrant: { strength: "Strengths", weakness: "Weaknesses", opportunity: "Opportunities", threat: "Threats" },
  nature: {
    strength: "helpful, from within",
    weakness: "harmful, from within",
    opportunity: "helpful, from outside",
    threat: "harmful, from outside",
  },
  alongside: "What else rests on the same table",
  alongsideLead: "Charts and statements elsewhere in the report that say the same.",
} as const;

export const indicators = {
  title: "Indicators",
  description: "What is measured of the country as a whole, source by source: value, year, average, rank and change.",
  lead: (indicators: number, sources: number) =>
    `Where the country stands, by ${indicators} indicators of ${sources} sources. Each is one edition of one source; editions are never joined.`,
  jump: "Sources",
  notNamed: "Publisher not named in the report",
  count: (n: number) => `${n} ${plural(n, "indicator", "indicators")}`,
  glossary: "in the glossary",
  edition: (edition: string) => `Edition ${edition}`,
  direction: { higher_is_better: "higher is better", lower_is_better: "lower is better", neutral: "" },
  year: "Year",
  yearNotStated: "year not stated",
  change: "Change",
  difference: {
    none: (since: number) => `unchanged since ${since}`,
    places: (n: number, isUp: boolean, since: number) =>
      `${n} ${plural(n, "place", "places")} ${isUp ? "up" : "down"} on ${since}`,
    points: (text: string, n: number, since: number) => `${text} ${plural(n, "point", "points")} on ${since}`,
    count: (text: string, since: number) => `${text} on ${since}`,
  },
  level: "level with it",
  distance: (text: string, isAbove: boolean) => `${text} ${isAbove ? "above it" : "below it"}`,
  computed: "Changes and distances are computed here from the figures beside them.",
  measuredChange: "change over the years",
} as const;

export const results = {
  title: "Targets and results",
  description:
    "Every target, input, output and outcome that the report states, with unit, period, qualifier and place.",
  lead: (targets: number, results: number) =>
    `What the measures set out to reach and what they reached: ${targets} targets and ${results} further figures.`,
  targets: "Targets, and what was counted towards them",
  targetsLead: "A share is given only where target and count are of the same thing.",
  measure: "Measure",
  target: "Target",
  due: "Due",
  reached: "Counted towards it",
  nothing: "nothing counted towards it",
  share: (share: string) => `${share} of the target`,
  all: "All figures, measure by measure",
  allLead: "A figure that contains others opens into them.",
  kind: { target: "Targets", input: "Inputs", output: "Outputs", outcome: "Outcomes" },
  kindFilter: "Kind",
  search: "Search the figures",
  sum: (n: number) => `The sum of ${n} figures`,
  contains: (n: number) => `Contains ${n} ${plural(n, "figure", "figures")}`,
  otherStatement: (n: number) => `${n} other ${plural(n, "statement", "statements")} of the report`,
  towards: (target: string) => `towards: ${target}`,
  rank: (rank: string) => `${rank} or better`,
} as const;

export const views = {
  title: "Stakeholders’ scores",
  description: "Every mean score that stakeholders gave, on one scale, by what was judged and by who judged.",
  lead: (n: number, lowest: string, low: string, highest: string, high: string) =>
    `${n} mean scores on one scale. Highest: ${highest}, ${high}. Lowest: ${lowest}, ${low}.`,
  noScore: "no score",
  scale: (min: number, max: number) =>
    `All scores stand on the scale from ${min} (low) to ${max} (high). Each is a mean; where the report says how many were asked, the note does.`,
  group: { pillar: "Pillars", initiative: "Initiatives", theme: "Themes" },
  judged: "What was judged",
  score: "Score",
  otherStatement: "Also stated",
} as const;

export const cooperation = {
  title: "European cooperation",
  description:
    "EU, cross-border and bilateral projects, networks and partnerships: programme, partners, period, amounts.",
  lead: (n: number) =>
    `${n} projects, networks, partnerships and plans across borders: with whom, under which programme, for how long and with what money, as far as the report says.`,
  group: {
    project: "Projects",
    network: "Networks",
    partnership: "Partnerships",
    plan: "Coordinated plans",
  },
  programme: "Programme",
  noProgramme: "none named",
  period: "Period",
  noPeriod: "not stated",
  until: (year: number) => `until ${year}`,
  periodPrinted: "as printed",
  levels: "Who takes part",
  noLevels: "not stated",
  partners: "With",
  bodies: "Bodies",
  topics: "On",
  amounts: "Money",
  noAmounts: "no amount stated",
  places: "Places in the report",
  website: "Website",
} as const;

export const specialisation = {
  title: "Smart-specialisation priorities",
  description:
    "The priority areas of each smart-specialisation strategy, beside the initiatives that name the same sectors.",
  lead: (areas: number, levels: number) =>
    `The ${areas} areas that ${levels} strategies single out, and which measures of the main list name their sectors.`,
  note: "Compared by sector, at the same level of government. A measure open to all sectors is not counted for any one of them.",
  named: (n: number) =>
    n === 0 ? "no measure names its sectors" : `${n} ${plural(n, "measure names", "measures name")} its sectors`,
  notComparable: "no sector of this dataset belongs to it",
} as const;

export const glossary = {
  title: "Glossary",
  description: (n: number) => `${n} terms and acronyms of the report and this site, from A to Z, in plain words.`,
  lead: (n: number) => `What ${n} terms and acronyms mean here, in plain words.`,
  letters: "Letters",
  search: "Search the glossary",
} as const;

export const discrepancyList = {
  search: "Search the discrepancies",
  kind: "Kind",
  severity: "How grave",
  table: "What it is about",
  rows: "Rows concerned",
  column: (title: string) => `column: ${title}`,
  totals: "Touches",
  counted: "Counted there",
  otherwise: (amount: string) => `With the other statement: ${amount}`,
  rounding: (amount: string) => `Printed total against the exact sum of its lines: ${amount}`,
  link: (title: string) => `Link to: ${title}`,
} as const;

export const topics = {
  filter,
  tablePage,
  facts,
  locations,
  swot,
  indicators,
  results,
  views,
  cooperation,
  specialisation,
  glossary,
  discrepancyList,
} as const;
