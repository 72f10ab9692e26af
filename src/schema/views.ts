import { code, id, number, optional, reference, references, text } from "./cells.ts";
import { asPrinted, note, sourceIds } from "./provenance.ts";
import { exactlyOne, filledTogether } from "./rules.ts";
import { table } from "./table.ts";

/** What a statement without a score comes to, in the order in which readers meet it. */
export const stances = [
  "praise", // someone finds it good or useful
  "effect", // what it brings or can bring about
  "opportunity", // what could come of it
  "need", // what has to be done
  "barrier", // what stands in the way
  "awareness", // how well it is known
  "situation", // how things stand, neither good nor bad
] as const;
export type Stance = (typeof stances)[number];

export const views = table({
  name: "views",
  title: "Views",
  description:
    "What stakeholders think, or the report itself: a mean score on the report’s scale, or a statement without one.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    initiative_id: optional(reference("initiatives", { title: "Initiative", description: "The initiative judged." })),
    cooperation_project_id: optional(
      reference("cooperation_projects", { title: "Cooperation project", description: "The project judged." }),
    ),
    pillar_id: optional(reference("pillars", { title: "Pillar", description: "The pillar judged." })),
    theme: optional(
      text({ title: "Theme", description: "The theme judged, where it is none of these.", isTranslated: true }),
    ),
    theme_pillar_ids: references("pillars", {
      title: "Pillars of the theme",
      description: "The pillars that the section on the theme, or its column in the table, belongs to.",
    }),
    region_ids: references("regions", {
      title: "Regions",
      description: "Whom it is about, where the report says it of some and not of all whom the subject concerns.",
    }),
    aspect: code(
      [
        "usefulness",
        "benefit",
        "uptake",
        "availability_of_skills",
        "improvement",
        "level_of_innovation",
        "fitness",
        "jobs",
        "impact",
        "success",
        "relevance",
        "resources",
        "trust",
        "reach",
        "awareness",
        "alignment",
        "practice",
      ],
      { title: "Aspect", description: "What was judged." },
    ),
    question: text({
      title: "Question",
      description: "What the score or the statement says, in our words.",
      isTranslated: true,
    }),
    stakeholder_group: code(
      [
        "industry",
        "industry_and_government",
        "trade_unions",
        "business_associations",
        "national_authorities",
        "regional_authority",
        "regional_stakeholders",
        "stakeholders",
        "one_stakeholder",
        "one_industry_stakeholder",
        "one_business_association",
        "report",
        "not_stated",
      ],
      { title: "Group", description: "Who judged, as the report says; the report itself where it speaks for no one." },
    ),
    score: optional(
      number({ title: "Score", description: "Mean on the scale; none where there is only a statement." }),
    ),
    scale_min: optional(number({ title: "Scale from", description: "Lowest possible score." })),
    scale_max: optional(number({ title: "Scale to", description: "Highest possible score." })),
    stance: optional(code(stances, { title: "Stance", description: "What a statement comes to; a score needs none." })),
    alternative_to_id: optional(
      reference("views", {
        title: "Alternative to",
        description: "The row this site uses instead, where the report states the same thing differently.",
      }),
    ),
    as_printed: asPrinted(),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [
    exactlyOne<"initiative_id" | "cooperation_project_id" | "pillar_id" | "theme">(
      "initiative_id",
      "cooperation_project_id",
      "pillar_id",
      "theme",
    ),
    filledTogether("score", "scale_min"),
    filledTogether("score", "scale_max"),
    {
      column: "score",
      needs: ["score", "scale_min", "scale_max"],
      check: ({ score, scale_min, scale_max }) =>
        score !== null && (score < (scale_min ?? score) || score > (scale_max ?? score))
          ? `a score from ${scale_min} to ${scale_max}`
          : undefined,
    },
    {
      column: "stance",
      needs: ["score", "stance"],
      check: ({ score, stance }) => (score === null && stance === null ? "a stance, as score is empty" : undefined),
    },
    {
      column: "theme_pillar_ids",
      needs: ["theme", "theme_pillar_ids"],
      check: ({ theme, theme_pillar_ids }) =>
        theme === null && theme_pillar_ids.length > 0 ? "nothing, as theme is empty" : undefined,
    },
  ],
});
