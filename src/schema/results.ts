import { code, flag, id, number, optional, reference, text, year } from "./cells.ts";
import { asPrinted, note, sourceIds } from "./provenance.ts";
import { exactlyOne, filledTogether, yearsInOrder } from "./rules.ts";
import { table } from "./table.ts";
import { qualifiers } from "./vocabularies.ts";

export const results = table({
  name: "results",
  title: "Results",
  description:
    "A target, output or outcome that the report states for an initiative, a cooperation project or a pillar.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    initiative_id: optional(
      reference("initiatives", { title: "Initiative", description: "The initiative concerned." }),
    ),
    cooperation_project_id: optional(
      reference("cooperation_projects", { title: "Cooperation project", description: "The project concerned." }),
    ),
    pillar_id: optional(
      reference("pillars", {
        title: "Pillar",
        description: "The pillar concerned, for a figure about all its measures.",
      }),
    ),
    region_id: optional(
      reference("regions", { title: "Region", description: "Where it was reached, where the report says." }),
    ),
    kind: code(["target", "input", "output", "outcome"], {
      title: "Kind",
      description:
        "Target (aimed at), input (what it consists of: members, partners, sites), output (done or delivered), outcome (changed).",
    }),
    measure: text({ title: "Measure", description: "What is counted, in a few words of our own.", isTranslated: true }),
    value: number({ title: "Value", description: "The figure." }),
    unit_id: reference("units", { title: "Unit", description: "What one of it is: companies, students, % …" }),
    qualifier: code(qualifiers, { title: "Qualifier", description: "How exactly the figure is known." }),
    basis: code(["total", "per_year", "per_day"], {
      title: "Basis",
      description: "For the whole period, or for each year or day of it.",
    }),
    period_start_year: optional(year({ title: "From", description: "First year." })),
    period_end_year: optional(
      year({ title: "To", description: "Last year, or the year by which it was counted or is due." }),
    ),
    target_id: optional(
      reference("results", {
        title: "Towards target",
        description: "The target that this output or outcome counts towards.",
      }),
    ),
    is_share_of_target: optional(
      flag({
        title: "Share of its target",
        description:
          "Whether the report counts the same thing here and in the target on the same basis, so that the one is a share of the other; filled where there is a target.",
      }),
    ),
    indicator_id: optional(
      reference("indicators", {
        title: "Measured by",
        description: "The indicator whose observed ranks say how far the target is met, where the target is a rank.",
      }),
    ),
    alternative_to_id: optional(
      reference("results", {
        title: "Alternative to",
        description: "The row this site uses instead, where the report states the same thing differently.",
      }),
    ),
    part_of_id: optional(
      reference("results", { title: "Part of", description: "The row that already contains this one." }),
    ),
    is_sum_of_parts: flag({
      title: "Sum of its parts",
      description: "Whether the rows that are part of it add up to it; the build checks that they do.",
    }),
    as_printed: asPrinted(),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [
    exactlyOne<"initiative_id" | "cooperation_project_id" | "pillar_id">(
      "initiative_id",
      "cooperation_project_id",
      "pillar_id",
    ),
    yearsInOrder("period_start_year", "period_end_year"),
    filledTogether("target_id", "is_share_of_target"),
  ],
});
