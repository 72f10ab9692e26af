import * as labels from "./labels.ts";
import { terms } from "./terms.ts";

export const views = {
  title: "Stakeholders’ views",
  description:
    "Every mean score that stakeholders gave, on one scale, and what was said without a score: by whom, of what, and where.",
  lead: (n: number, lowest: string, low: string, highest: string, high: string) =>
    `${n} mean scores on one scale. Highest: ${highest}, ${high}. Lowest: ${lowest}, ${low}.`,
  scale: (min: number, max: number) =>
    `All scores stand on the scale from ${min} (low) to ${max} (high). Each is a mean; where the report says how many were asked, the note does.`,
  group: {
    pillar: terms.pillars.title,
    initiative: labels.initiatives,
    project: terms.projects,
    theme: "Themes",
  },
  judges: {
    industry: "Industry stakeholders",
    industry_and_government: "Industry and government stakeholders",
    trade_unions: "Trade unions",
    business_associations: "Business associations",
    national_authorities: "National authorities",
    regional_authority: "A regional authority",
    regional_stakeholders: "Regional stakeholders",
    stakeholders: "Stakeholders",
    one_stakeholder: "One stakeholder",
    one_industry_stakeholder: "One industry stakeholder",
    one_business_association: "One business association",
    report: "The report itself",
    not_stated: "Group not stated",
  },
  stances: {
    praise: "Praise",
    effect: "Effects",
    opportunity: "Opportunities",
    need: "Needs",
    barrier: "Obstacles",
    awareness: "Awareness",
    situation: "How things stand",
  },
  statements: "Said without a score",
  statementsLead: (n: number) =>
    `${n} statements in our words, by what they come to. They are no scores, and enter no mean.`,
  judged: "What was judged",
  score: "Score",
  otherStatement: "Also stated",
} as const;
