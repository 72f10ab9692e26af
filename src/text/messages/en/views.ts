import * as labels from "./labels.ts";
import { terms } from "./terms.ts";

export const views = {
  title: "Stakeholders’ scores",
  description: "Every mean score that stakeholders gave, on one scale, by what was judged and by who judged.",
  lead: (n: number, lowest: string, low: string, highest: string, high: string) =>
    `${n} mean scores on one scale. Highest: ${highest}, ${high}. Lowest: ${lowest}, ${low}.`,
  noScore: "no score",
  scale: (min: number, max: number) =>
    `All scores stand on the scale from ${min} (low) to ${max} (high). Each is a mean; where the report says how many were asked, the note does.`,
  group: { pillar: terms.pillars.title, initiative: labels.initiatives, theme: "Themes" },
  judges: {
    industry: "Industry stakeholders",
    industry_and_government: "Industry and government stakeholders",
    trade_unions: "Trade unions",
    stakeholders: "Stakeholders",
    not_stated: "Group not stated",
  },
  judged: "What was judged",
  score: "Score",
  otherStatement: "Also stated",
} as const;
