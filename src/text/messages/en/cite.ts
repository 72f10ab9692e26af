import { plural } from "../../plural.ts";

export const cite = {
  title: "How to cite",
  bothTitle: "Quote and cite",
  quoteTitle: "To quote",
  citeTitle: "To cite",
  quoteLead: "Sentences that carry what must be said with the figure.",
  moreSentences: (n: number) => `${n} more ${plural(n, "sentence", "sentences")}, one a line`,
  sentenceName: (number: number) => `sentence ${number}`,
  contributors: (siteTitle: string) => `The ${siteTitle} contributors`,
  noDate: "n.d.",
  version: "Data version",
  address: "Permanent address",
  licence: "Licence",
  format: (name: string) => `${name} as text`,
  download: (name: string) => `${name} file`,
  copy: "Copy",
  copied: "Copied",
  /** Parts of a citation that a reader of it sees. */
  dataSet: "Data set",
  dataPage: "Data page",
  within: (site: string) => `In ${site}`,
  versionOf: (version: string) => `Version ${version}`,
  facts: (attribution: string, describes: string) => `${attribution} They describe ${describes}.`,
  sentence: {
    stated: (name: string, amount: string, period: string, evidence: string) =>
      `For “${name}” the report states ${[amount, period].filter(Boolean).join(", ")} (${evidence}).`,
    added: (n: number) => `added up here from ${n} statements`,
    missing: {
      not_available: (name: string, evidence: string) =>
        `For “${name}” the report marks the amount as not available (${evidence}).`,
      no_overall_funding: (name: string, evidence: string) =>
        `For “${name}” the report says that there is no overall funding (${evidence}).`,
      not_defined_yet: (name: string, evidence: string) =>
        `For “${name}” the report says that the budget is not defined yet (${evidence}).`,
      not_stated: (name: string, evidence: string) => `For “${name}” the report states no amount (${evidence}).`,
    },
    partsOnly: (name: string, amounts: string, evidence: string) =>
      `For “${name}” the report states no amount as a whole, but for its components ${amounts} (${evidence}).`,
    line: (name: string, label: string) => `${name}: ${label}`,
    other: "another statement of money that this site takes from elsewhere",
    locations: (locations: string, title: string, publisher: string, date: string) =>
      `${locations} of “${title}”, ${publisher}, ${date}`,
    time: (describes: string) => `The report describes ${describes}.`,
    discrepancy: "It states this amount in two ways.",
    source: (site: string, version: string, url: string) => `${site}, data version ${version}: ${url}`,
  },
} as const;
