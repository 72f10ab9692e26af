import { plural } from "../../../plural.ts";
import * as labels from "../labels.ts";

// What the charts of money say.

export const moneyCharts = {
  largest: {
    title: (names: string, share: number) => `${names} make up ${share}% of the money the report adds up`,
    subtitle: (n: number) => `Stated funding per initiative, million euros, largest ${n}.`,
  },
  scope: "What to count",
  scopes: {
    ledger: "What the report’s ledger counts",
    with_strategies: "With the strategies",
    public: "Public money only",
  },
  byPillar: {
    title: {
      ledger: (label: string, share: number) => `${label}: ${share}% of the money the report adds up`,
      alone: (label: string, share: number) => `${share}% of the money that the main list states is for ${label}`,
      with_strategies: (label: string, share: number) =>
        `${label}: ${share}% of the stated money, with the strategies counted`,
      public: (label: string, share: number) => `${label}: still ${share}%, without what firms paid`,
    },
    subtitle: {
      ledger: (period: string) =>
        `Funding that the report’s ledger counts, by pillar and by who acts, euros, ${period}.`,
      with_strategies: () =>
        "All totals of funding that initiatives of the main list state, strategies included, by pillar and by who acts, euros.",
      public: (period: string) =>
        `Funding that the report’s ledger counts, without firms’ own share, by pillar and by who acts, euros, ${period}.`,
    },
    notes: {
      ledger: "Money that the report gives for two pillars together has a band of its own and is never split.",
      with_strategies:
        "The report adds up no such sum. A strategy may pay for measures that stand here too; it does not say which. Money for two pillars together is never split.",
      public:
        "Where the report mixes public money and what firms paid, only the public part it names is counted. Money for two pillars together is never split.",
    },
  },
  perInitiative: {
    title: (name: string, amount: string, silent: number, of: number) =>
      `${name} states the most, ${amount}; ${silent} of ${of} initiatives state no total at all`,
    subtitle: "Funding that each initiative of the report’s main list states, euros.",
    yearly: "Per year, not to be compared with the totals above",
    note: "A strategy may pay for measures that stand here too, and amounts differ in kind and period. They must not be added up.",
  },
  overTime: {
    title: (year: number, n: number, of: number) =>
      `More stated amounts cover ${year} than any other year: ${n} of ${of}`,
    subtitle: "Amounts of funding that the report states for initiatives, from the first year they cover to the last.",
    undated: "No year stated",
    note: "The length of a bar is time, not money. Parts of an amount that is shown, and other statements of the same money, are left out. Strategies may contain measures shown beside them.",
  },
  flow: {
    columns: [labels.payer, "Where", "For what"],
    others: "payers not named",
    share: (percent: number) => `${percent}% of the money counted`,
    title: (names: string, n: number, share: number) =>
      `${names} ${plural(n, "pays", "together pay")} for ${share}% of the money the report adds up`,
    subtitle: (period: string) =>
      `Funding that the report’s ledger counts, by who pays, who acts and for which pillar, euros, ${period}.`,
    note: "Payers that the report names together stay together, as do pillars and regions: it gives no split, and none is made. Sums are those of the lines, before the report’s rounding.",
  },
  waterfall: {
    title: (total: string, parts: number, rounding: string, outside: string) =>
      `${total}: ${parts} measures and ${rounding} of rounding${outside && `; ${outside} more stays outside`}`,
    titleApart: (total: string, parts: number, difference: string, outside: string) =>
      `${total}: ${parts} measures, and a difference of ${difference} between them and the total${outside && `; ${outside} more stays outside`}`,
    subtitle: (period: string) =>
      `How the report’s total is built up, measure by measure, euros, ${period}; below, what its main list states besides.`,
    rounding: (label: string) => `Rounding: ${label}`,
    difference: (label: string) => `Difference: ${label}`,
    outside: "Stated, but outside the total",
    roles: {
      part: "counted",
      rounding: "rounding",
      difference: "difference",
      sum: "printed total",
      outside: "outside the total",
    },
    reasons: {
      part_of: "Contained in another amount",
      alternative: "Other statements",
      per_year: "Stated per year, which makes no total",
      not_funding: "Money of another kind",
      not_available: "Marked not available",
      no_overall_funding: "No overall funding, says the report",
      not_defined_yet: "Not defined yet",
      not_stated: "No amount stated",
    },
    note: "Black bars are sums as the report prints them. What stays outside is not a further total: strategies may pay for measures that are counted above.",
  },
} as const;
