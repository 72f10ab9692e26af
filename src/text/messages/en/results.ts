import { plural } from "../../plural.ts";

export const results = {
  title: "Targets and results",
  description:
    "Every target, input, output and outcome that the report states, with unit, period, qualifier and location.",
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
  one: { target: "target", input: "input", output: "output", outcome: "outcome" },
  search: "Search the figures",
  sum: (n: number) => `The sum of ${n} figures`,
  contains: (n: number) => `Contains ${n} ${plural(n, "figure", "figures")}`,
  otherStatement: (n: number) => `${n} other ${plural(n, "statement", "statements")} of the report`,
  towards: (target: string) => `towards: ${target}`,
  rank: (rank: string) => `${rank} or better`,
} as const;
