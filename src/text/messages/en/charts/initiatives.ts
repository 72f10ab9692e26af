import { plural } from "../../../plural.ts";
import { list } from "../list.ts";

// What the charts of who does what say.

export const initiativeCharts = {
  coverage: {
    title: (region: string, share: number, gaps: number) =>
      `${region} states ${share}% of the money the report adds up; ${gaps} ${plural(gaps, "field holds", "fields hold")} no measure of the main list`,
    titleAlone: (gaps: number) =>
      gaps === 0
        ? "Every field holds a measure of the main list"
        : `${gaps} ${plural(gaps, "field holds", "fields hold")} no measure of the main list`,
    subtitle: "Initiatives of the report’s main list and the total funding they state, by who acts and by pillar.",
    projects: (n: number) => plural(n, "project", "projects"),
    sharedWith: (numbers: string) => `jointly with\u00a0${numbers}`,
    cellLabel: (n: number, region: string, pillar: string) =>
      `${n} ${plural(n, "initiative", "initiatives")}: ${region}, ${pillar}`,
    note: "Money that the report gives for two pillars together stands in both fields and is marked “jointly”; it is never split. Yearly amounts are not added to totals.",
  },
  starts: {
    title: (year: number, n: number, of: number) => `${year} saw more starts than any other year: ${n} of ${of}`,
    subtitle: "Initiatives of the report’s main list by the year they started and by who acts; one square each.",
    before: (year: number) => `to ${year - 1}`,
    beforeShort: (year: string) => `<${year}`,
    unknown: "no year",
    unknownShort: "?",
    note: "A measure of several regions has a square in each, in the year it started there.",
  },
  instruments: {
    /** `single` is how many instruments one level alone uses; null where there is only one. */
    title: (of: { label: string; n: number; of: number; single: number | null; terms: number }) =>
      `“${of.label}” is the most common instrument, in ${of.n} of ${of.of} initiatives${of.single === null ? "" : `; ${of.single} of ${of.terms} instruments serve at one level only`}`,
    subtitle: (n: number) =>
      `How many of the report’s ${n} initiatives use an instrument, by who acts. An initiative of several regions or instruments counts in each.`,
    note: "All initiatives are counted, those of the main list and those that only the text names, umbrellas and components alike. The table gives the locations of each row.",
    tip: (term: string, region: string, count: string, names: string) =>
      [`${term}, ${region}: ${count}`, names].filter(Boolean).join(": "),
  },
  map: {
    title: (of: { most: string; n: number; money: string; share: number }) =>
      of.most === of.money
        ? `${of.most} has the most initiatives, ${of.n}, and ${of.share}% of the money the report adds up`
        : `${of.most} has the most initiatives, ${of.n}; ${of.money} states ${of.share}% of the money the report adds up`,
    subtitle: (period: string) =>
      `Initiatives by who acts, and the funding of theirs that the report’s ledger counts, euros, ${period}. The country level stands apart from the regions.`,
    note: "Schematic: the tiles show where regions lie to each other, not their size. An initiative of several regions stands in each. The bars are the money of each alone, on one scale.",
    count: (listed: number, more: number) =>
      more > 0
        ? `${listed} ${plural(listed, "initiative", "initiatives")}, ${more} more in the text`
        : `${listed} ${plural(listed, "initiative", "initiatives")}`,
    stating: (stating: number, of: number) => `counted of ${stating} of ${of} ${plural(of, "measure", "measures")}`,
    joint: (regions: readonly string[], amount: string) => `${list.format(regions)} together: ${amount}`,
  },
} as const;
