import { plural } from "../../plural.ts";
import { list } from "./list.ts";
import { support } from "./support.ts";

// What the pages about regions, pillars and strategies say.

export const terms = {
  role: { accountable: "In charge", implementing: "Carried out by", funding: "Paid by", partner: "Takes part" },
  aid: {
    form: { ...support.forms, tax_reduction: "less tax", loan_or_equity: "loan or equity" },
    ceilingOf: { investment: "invested", purchase: "of purchases" },
    youngerThan: (years: number) => `companies younger than ${years} ${plural(years, "year", "years")}`,
    atMostYears: (years: number) => `for at most ${years} ${plural(years, "year", "years")}`,
    heldFor: (years: number) => `held for at least ${years} ${plural(years, "year", "years")}`,
    inForce: (period: string) => `in force ${period}`,
  },
  regions: {
    title: "Regions",
    lead: (country: string) =>
      `Who acts: ${country} and each region, with what it runs, what that is stated to cost and how it was received.`,
    countryLevel: (label: string) => `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    description: (label: string) =>
      `What the report tells of ${label}: initiatives, stated money, instruments, results, scores and discrepancies.`,
    groupedBy: "By pillar or mechanism",
  },
  pillars: {
    title: "Pillars",
    lead: (hasStrategies: boolean, hasMechanisms: boolean) =>
      `${list.format([
        "Each pillar of the European programme",
        ...(hasStrategies ? ["the strategies above them"] : []),
        ...(hasMechanisms ? ["the support mechanisms beside them"] : []),
      ])}.`,
    description: (label: string) =>
      `What the report tells of “${label}”: initiatives, stated money, instruments, results, scores and discrepancies.`,
    groupedBy: "By who acts",
  },
  otherRegions: "Other regions and levels",
  otherPillars: "Other pillars and mechanisms",
  noOwn: "no amount of its own",
  inMainList: (more: number) => (more > 0 ? `in the main list, ${more} more in the text` : "in the main list"),
  mainListAndText: (n: number, more: number) => (more > 0 ? `${n} in the main list, ${more} in the text` : `${n}`),
  projects: "Projects",
  filter: "Filter these initiatives",
  listPage: "As a plain list",
  compareAll: "Compare side by side",
  money: {
    title: "How much",
    lead: "What the report’s total counts, and what it does not: strategies, which pay for measures under them, and what only its text names. The parts are never added to one another.",
    leadAlone:
      "What the main list states, and what only the report’s text does. The report adds up no total of its own; a strategy may pay for measures that stand here too.",
    jointRegion: "Money that the report gives for several regions together is shown whole and is in no region’s sum.",
    jointPillar: "Money of measures that belong to several pillars is shown whole and is in no pillar’s sum.",
    counted: "Counted",
    joint: "Joint with others, not in the sum",
    leftOut: "Not counted, and why",
    jointCount: (n: number) => `${n} joint ${plural(n, "amount", "amounts")}`,
    yearlyCount: (n: number) => `${n} yearly ${plural(n, "amount", "amounts")}`,
    none: "The report describes no initiative here, so no money either.",
    silent: (names: string) => `Without an amount: ${names}.`,
  },
  gaps: (list: string) => `Without a measure in the main list: ${list}.`,
  noInitiative: "The report describes no initiative of its own here.",
  jointMoney: "joint with others",
  textOnly: "only in the text",
  instruments: "What kind of tool its initiatives use; one may use several.",
  viewsOfRegion:
    "Scores were given to initiatives, not to regions, and so was most of what was said without one: these act here, some elsewhere too.",
  noScores: "The report gives no score here.",
  noViews: "The report gives no score and no statement here.",
  results: {
    lead: "What was aimed at, delivered and changed. What initiatives consist of stands on their own pages.",
    ofAll: "All its measures",
    targets: (n: number, met: number) =>
      `${n} ${plural(n, "target", "targets")}, ${met} with a result beside ${plural(n, "it", "them")}`,
    others: (n: number) => `${n} ${plural(n, "result", "results")}`,
    none: "The report states no target or result here.",
  },
  cooperation: {
    title: "Projects across borders",
    name: "Project",
    amounts: "Amounts",
  },
  discrepancies: (n: number) =>
    `${n} ${plural(n, "discrepancy touches", "discrepancies touch")} its initiatives or what is said of it. Each leads to both statements.`,
  strategies: {
    title: "Strategies",
    heading: "The strategies, point by point",
    leadOfOne: (table: string) =>
      `One strategy stands in the report (${table}). Here it is from the data, point by point, each with its location.`,
    lead: (n: number, table: string) =>
      `${n} strategies stand side by side in the report (${table}). Here is the same comparison from the data, each cell with its location.`,
    description:
      "The overall strategies side by side: start, objective, priorities, bodies in charge, budget, targets, status and discrepancies.",
    others: "Strategies that only the text names",
    othersLead: "The report names them without giving them a column of its table.",
    notComparable:
      "A total and a yearly amount are never ranked against each other, and an amount that is missing is not zero.",
  },
} as const;
