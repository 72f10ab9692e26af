export const swot = {
  title: "Strengths, weaknesses, opportunities, threats",
  description: "The report’s SWOT of digitalisation in its four fields, each item with its location.",
  lead: (country: string) => `What the report holds for and against ${country} in digitising its industry.`,
  quadrant: { strength: "Strengths", weakness: "Weaknesses", opportunity: "Opportunities", threat: "Threats" },
  nature: {
    strength: "helpful, from within",
    weakness: "harmful, from within",
    opportunity: "helpful, from outside",
    threat: "harmful, from outside",
  },
  alongside: "What else rests on the same table",
  alongsideLead: "Charts and statements elsewhere in the report that say the same.",
} as const;
