import { plural } from "./plural.ts";

// What charts say: their frame, their headings (filled from the data) and the columns of their tables.

export const chart = {
  table: "As a table",
  legend: {
    exact: "exact",
    about: "about",
    at_least: "at least",
    none: "no amount stated",
  },
  value: "Stated funding",
} as const;

export const charts = {
  title: "Charts",
  description: "Every chart of this site, by question, each with its numbers, its places in the report and its files.",
  lead: (n: number) =>
    `${n} charts, by question. Each has a page of its own, its numbers as a table, its places in the report, and files to take away.`,
  all: "All charts",
  questions: {
    who: "Who does what, and where are the gaps?",
    howMuch: "How much money is stated, and for what?",
    when: "When was it spent, and when did things start?",
    whoPays: "Who pays, and for what?",
    firms: "What can a firm get?",
    outcome: "What came of it, and how was it received?",
    state: "How digital is the country, and is it moving?",
  },
  download: "Download",
  svg: "SVG",
  png: "PNG",
  csv: "CSV",
  downloadOf: (kind: string, title: string) => `${kind}: ${title}`,
  pngFailed: "The browser could not make the picture.",
  permalink: "Link to this chart",
  embed: "Embed",
  embedLead: "Paste this where the chart is to stand. Nothing is loaded from anywhere but this site.",
  embedCode: "Code to embed the chart",
  embedPage: "See it as embedded",
  embedTitle: (title: string) => `${title} (embedded)`,
  from: (site: string) => `From ${site}`,
  legend: "How to read the marks",
  discrepancies: (n: number) =>
    `${n} ${plural(n, "contradiction", "contradictions")} of the report ${plural(n, "touches", "touch")} this chart`,
  place: "Place",
  details: "Details of the marks: move with the arrow keys",
  initiatives: (n: number) => `${n} ${plural(n, "initiative", "initiatives")}`,
  initiativesOnly: "initiatives",
  projectsOnly: "projects",
  stating: (n: number, of: number) => `${n} of ${of} state an amount`,
  columns: {
    count: "Number",
    counted: "Of what",
    stating: "Stating an amount",
    measures: "Measures",
    own: "Stated funding",
    shared: "Stated jointly with other pillars",
    yearly: "Stated per year",
    from: "From",
    to: "To",
  },
  coverage: {
    title: (region: string, share: number, gaps: number) =>
      `${region} states ${share}% of the money the report adds up; ${gaps} ${plural(gaps, "field holds", "fields hold")} no measure at all`,
    subtitle: "Initiatives of the report’s overview and the total funding they state, by who acts and by pillar.",
  },
  largest: {
    title: (names: string, share: number) => `${names} make up ${share}% of the money the report adds up`,
    subtitle: (n: number) => `Stated funding per initiative, million euros, largest ${n}.`,
  },
  byPillar: {
    title: (label: string, share: number) => `${label} hold ${share}% of the stated money`,
    subtitle: (period: string) =>
      `Funding that the report’s ledger counts, by pillar and by who acts, million euros, ${period}.`,
    note: "Money that the report gives for two pillars together has a band of its own and is never split.",
  },
} as const;
