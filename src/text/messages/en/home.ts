import { plural } from "../../plural.ts";
import { terms } from "./terms.ts";

export const home = {
  title: (amount: string) => `${amount}, and what stands behind it`,
  titleAlone: (initiatives: number) =>
    `${initiatives} ${plural(initiatives, "initiative", "initiatives")}, and what stands behind them`,
  lead: "Where the report disagrees with itself, this site shows both sides.",
  discrepancies: "Discrepancies recorded",
  stateAnAmount: (n: number, of: number) => `${n} of ${of} measures state an amount`,
  ofStating: (of: number) => `of ${of} ${plural(of, "measure", "measures")} state a total amount`,
  inMainList: (more: number) => (more > 0 ? `in the main list, ${more} more in the text` : "in the report’s main list"),
  starts: [
    { key: "number", title: "I need a number", text: "Each total, opened down to the lines it counts" },
    {
      key: "firm",
      title: "I advise a firm",
      text: "Support mechanisms: who can have them, which share, up to how much",
    },
    { key: "gaps", title: "I look for gaps", text: "Region by pillar, and what is missing" },
    { key: "list", title: "I want the list", text: "Filter, sort, share and take the rows away" },
    { key: "data", title: "I want the data", text: "Every table, its columns and its source" },
  ],
  numberAlone: "What each measure states, amount by amount",
  findings: "Findings, computed from the rows",
  silence: {
    title: (pillar: string, n: number, of: number) =>
      `measures add no amount to the total; under ${pillar} it is ${n} of ${of}`,
    none: "measures add no amount to the total",
    text: "Missing is not zero: each says why it is missing.",
    link: (n: number) => `See the ${n}`,
  },
  silenceAlone: {
    title: (pillar: string, n: number, of: number) =>
      `measures state no total amount; under ${pillar} it is ${n} of ${of}`,
    none: "measures state no total amount",
  },
  targets: {
    title: "targets have a result set beside them",
    text: (name: string, share: string) => `The furthest is ${name}, with ${share} of a target reached.`,
    noShare: "None of them counts the same thing as its target.",
    link: "See the target",
  },
  touched: {
    title: (names: string, isLevel: boolean) =>
      `discrepancies touch ${names}${isLevel ? " each" : ""}, more than any other initiative`,
    text: (of: number) => `Of ${of} that change a figure or a conclusion. Each shows both statements and the one used.`,
    link: "Read both statements",
  },
  doors: "Where to begin",
  ways: "Other ways in",
  wayRegions: "By region",
  wayPillars: "By pillar",
  wayStrategies: terms.strategies.heading,
  wayCompare: terms.compareAll,
} as const;
