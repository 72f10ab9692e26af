import { code, id, number, optional, reference, text } from "./cells.ts";
import { asPrinted, note, sourceIds } from "./provenance.ts";
import { exactlyOne, filledTogether } from "./rules.ts";
import { table } from "./table.ts";

export const views = table({
  name: "views",
  title: "Views",
  description: "What stakeholders think: a mean score on the report’s scale, or a statement without one.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    initiative_id: optional(reference("initiatives", { title: "Initiative", description: "The initiative judged." })),
    pillar_id: optional(reference("pillars", { title: "Pillar", description: "The pillar judged." })),
    theme: optional(text({ title: "Theme", description: "The theme judged, where it is neither." })),
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
      ],
      { title: "Aspect", description: "What was judged." },
    ),
    question: text({ title: "Question", description: "What the score or the statement says, in our words." }),
    stakeholder_group: code(["industry", "industry_and_government", "trade_unions", "stakeholders", "not_stated"], {
      title: "Group",
      description: "Who judged, as the report says.",
    }),
    score: optional(
      number({ title: "Score", description: "Mean on the scale; none where there is only a statement." }),
    ),
    scale_min: optional(number({ title: "Scale from", description: "Lowest possible score." })),
    scale_max: optional(number({ title: "Scale to", description: "Highest possible score." })),
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
    exactlyOne<"initiative_id" | "pillar_id" | "theme">("initiative_id", "pillar_id", "theme"),
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
  ],
});
