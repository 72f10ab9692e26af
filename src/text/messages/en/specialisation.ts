import { plural } from "../../plural.ts";

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
