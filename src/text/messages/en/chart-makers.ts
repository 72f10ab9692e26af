import { plural } from "../../plural.ts";

// What the charts that are not about money say.

const list = new Intl.ListFormat("en-GB");

export const makers = {
  verdict: { better: "better", worse: "worse", same: "no change", neutral: "neither way is better" },
  ends: { better: "better →", worse: "← worse", lower: "lower", higher: "higher" },
  columns: {
    indicator: "Indicator",
    unit: "Unit",
    firstYear: "First year",
    firstValue: "First value",
    lastYear: "Last year",
    lastValue: "Last value",
    change: "Change",
    verdict: "Reading",
    year: "Year",
    from: "From",
    to: "To",
    value: "Value",
    difference: "Difference",
    comparedWith: "Compared with",
    otherValue: "Value there",
    subject: "What was judged",
    kind: "Kind of subject",
    aspect: "In what respect",
    group: "Who judged",
    score: "Score",
    scaleMin: "Scale from",
    scaleMax: "Scale to",
    question: "What the score says",
    target: "Target",
    owner: "Of",
    aim: "Aimed at",
    aimYear: "By",
    aimUnit: "Unit",
    reachedWhat: "What was reached",
    reached: "Reached",
    reachedUnit: "Unit reached",
    reachedYear: "Counted by",
    share: "Share of the target",
    note: "Note",
    rule: "Rule",
    mechanism: "Mechanism",
    form: "Form of aid",
    beneficiary: "For whom",
    rate: "Share covered",
    base: "Share of",
    floor: "At least",
    ceiling: "At most",
    ceilingOf: "Limit of",
    per: "Per",
    instrument: "Instrument",
    total: "In all",
    mainList: "In the main list",
    inText: "Only in the text",
    measures: "Measures that the total looks at",
    initiatives: "initiatives",
  },
  inAll: "in all",
  ranks: {
    title: (of: { country: string; better: number; worse: number; same: number; from: number; to: number }) => {
      const n = of.better + of.worse + of.same;
      const said = [
        of.better > 0 ? `rose in ${of.better}` : "rose in none",
        of.same > 0 ? `kept its place in ${of.same}` : "",
      ].filter(Boolean);
      return `${of.country} fell in ${of.worse} of ${n} rankings from ${of.from} to ${of.to}, ${list.format(said)}`;
    },
    subtitle:
      "Place among the countries ranked, first and last year that the report gives; first place stands to the right.",
    note: "An arrow joins two places in the same ranking, never two measures.",
    places: (n: number) => (n === 0 ? "same place" : `${Math.abs(n)} ${plural(Math.abs(n), "place", "places")}`),
    tip: (label: string, first: string, last: string, change: string, verdict: string) =>
      `${label}: ${first}, then ${last}; ${change}, ${verdict}`,
    place: (rank: number, year: number) => `place ${rank} in ${year}`,
    point: (rank: number, year: number) => `${rank} (${year})`,
  },
  comparison: {
    title: (of: {
      country: string;
      other: string;
      ahead: number;
      of: number;
      widest: string;
      own: string;
      their: string;
    }) =>
      `${of.country} stands ahead of the ${of.other} on ${of.ahead} of ${of.of} measures, furthest on ${of.widest}: ${of.own} against ${of.their}`,
    subtitle: (unit: string, years: string) =>
      `Values of the country and of the area that the report compares it with, same measure and year (${[unit, years].filter(Boolean).join(", ")}).`,
    note: "Where the report states only that there is a lead, there is no pair of values to draw.",
    tip: (label: string, pairs: string, verdict: string) => `${label}: ${pairs}; ${verdict}`,
  },
  series: {
    title: (of: { better: number; worse: number; same: number; neutral: number }) => {
      const rest = [
        of.same > 0 ? `${of.same} stayed the same` : "",
        of.neutral > 0 ? `for ${of.neutral} neither way is better` : "",
      ].filter(Boolean);
      const n = of.better + of.worse + of.same + of.neutral;
      return [`Of ${n} measures with more than one year, ${of.better} got better and ${of.worse} worse`, ...rest].join(
        "; ",
      );
    },
    subtitle: (from: number, to: number) =>
      `The country’s values of each measure for the years that the report gives, ${from} to ${to}; each panel in its own unit and on its own scale from zero.`,
    note: "Years keep their distances; a year that the report does not give is left empty. Better and worse follow from what the measure says of itself, from the first to the last year shown.",
    tip: (label: string, unit: string, values: string, change: string) => `${label} (${unit}): ${values}; ${change}`,
  },
  scores: {
    title: (of: { best: Holders; worst: Holders; max: string }) =>
      `${list.format(of.best.subjects)} ${plural(of.best.subjects.length, "scores", "score")} highest, ${of.best.score} of ${of.max}${forAspect(of.best)}; ${list.format(of.worst.subjects)} lowest, ${of.worst.score}${forAspect(of.worst)}`,
    subtitle: (min: string, max: string) =>
      `Mean scores of stakeholders from ${min} (low) to ${max} (high), by what they judged.`,
    note: "Equal scores can answer different questions: each row says in what respect it was judged, and by whom.",
    low: (min: string) => `low (${min})`,
    high: (max: string) => `high (${max})`,
    kind: { initiative: "Initiatives", pillar: "Pillars", theme: "Themes" },
    tip: (subject: string, score: string, max: string, aspect: string, group: string) =>
      `${subject}: ${score} of ${max} for ${aspect}; ${group}`,
    aspects: {
      usefulness: "usefulness",
      benefit: "benefit",
      uptake: "uptake",
      availability_of_skills: "availability of skills",
      improvement: "improvement",
      level_of_innovation: "level of innovation",
      fitness: "fitness",
      jobs: "jobs",
    },
  },
  targets: {
    title: (of: { stated: number; of: number; met: number }) =>
      `${of.stated} of ${of.of} targets come with a result; ${of.met === 0 ? "none" : of.met} had been met when it was counted`,
    subtitle: "What was reached as a share of what was aimed at, target by target; each row counts in its own unit.",
    note: "Results stand with the year by which they were counted.",
    groups: { stated: "With a result", silent: "No result stated" },
    none: "no result stated",
    aim: (text: string) => `aim: ${text}`,
    by: (year: number) => `by ${year}`,
    perDay: "per day",
    share: (pct: string) => `${pct}% of the aim`,
    tip: (subject: string, label: string, reached: string, aim: string) => `${subject}, ${label}: ${reached}; ${aim}`,
  },
  rates: {
    title: (of: {
      low: number;
      high: number;
      tax: { low: number; high: number } | undefined;
      stated: number;
      of: number;
    }) =>
      `Aid rates run from ${span(of.low, of.high)}${of.tax ? `, those of tax cuts from ${span(of.tax.low, of.tax.high)}` : ""}; ${of.stated} of ${of.of} rules state one`,
    subtitle: (moment: string) =>
      `Share that the aid covers, in percent, by form of aid and by rule, with what the share is taken of. Rates of ${moment}, or as dated.`,
    note: (names: readonly string[]) =>
      names.length === 0
        ? "“≤” means at most. Shares of a cost and of what is taxed are different things and stand apart."
        : `“≤” means at most. Shares of a cost and of what is taxed are different things and stand apart. No rate is stated for ${list.format(names)}.`,
    noBase: "of what is not stated",
    of: (base: string) => `of ${base}`,
    in: (from: number | null, to: number | null) =>
      to !== null ? `until ${to}` : from !== null ? `since ${from}` : "",
    forms: {
      grant: "Grants",
      voucher: "Vouchers",
      co_financing: "Co-financing",
      tax_reduction: "Tax reductions",
      convertible_loan: "Convertible loans",
      loan_or_equity: "Loans or equity",
      not_stated: "Form not stated",
    },
  },
  ceilings: {
    title: (of: { names: readonly string[]; most: string; least: string; stated: number; of: number }) =>
      `Ceilings run from ${of.least} to ${of.most}, the most for ${list.format(of.names)}; ${of.stated} of ${of.of} rules state one`,
    subtitle: (moment: string) => `Most that a rule allows, euros, by what the ceiling holds for; rules of ${moment}.`,
    note: (names: readonly string[]) =>
      `Ceilings for different things, such as a year and a project, cannot be compared and stand apart.${names.length > 0 ? ` No ceiling is stated for ${list.format(names)}.` : ""}`,
    per: {
      year: "In a year",
      three_years: "Over three years",
      project: "For a project",
      company: "For a company",
      individual_and_year: "For a person and a fiscal year",
      phase: "For a phase",
    },
    noPer: "What it holds for is not stated",
    of: { aid: "limit on the aid", investment: "limit on the amount invested", purchase: "limit on the price" },
  },
  terms: {
    title: (of: { label: string; n: number; of: number; single: number; terms: number }) =>
      `“${of.label}” is the most common instrument, in ${of.n} of ${of.of} initiatives; ${of.single} of ${of.terms} instruments serve at one level only`,
    subtitle: (n: number) =>
      `How many of the report’s ${n} initiatives use an instrument, by who acts. An initiative of several regions or instruments counts in each.`,
    note: "All initiatives are counted, those of the main list and those that only the text names, umbrellas and components alike. The table gives the places of each row.",
    tip: (term: string, region: string, count: string, names: string) =>
      [`${term}, ${region}: ${count}`, names].filter(Boolean).join(": "),
    noneDescribed: "none described",
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

/** Who or what has a score, and in what respect where that is one and the same. */
interface Holders {
  subjects: readonly string[];
  score: string;
  aspect: string | undefined;
}

const forAspect = ({ aspect }: Holders) => (aspect ? ` for ${aspect}` : "");

function span(low: number, high: number): string {
  return low === high ? `${low}%` : `${low} to ${high}%`;
}
