import { code, id, number, optional, reference, year } from "./cells.ts";
import { asPrinted, note, sourceIds } from "./provenance.ts";
import { filledTogether, valueOrReason, yearsInOrder } from "./rules.ts";
import { table } from "./table.ts";
import { missingReasons, qualifiers } from "./vocabularies.ts";

export const observations = table({
  name: "observations",
  title: "Observations",
  description: "One value of an indicator for an area and a period.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    indicator_id: reference("indicators", { title: "Indicator", description: "What is measured." }),
    region_id: reference("regions", { title: "Area", description: "The area it holds for." }),
    period_start_year: optional(
      year({ title: "From", description: "First year, where the value spans several years." }),
    ),
    period_year: optional(year({ title: "Year", description: "Year, or last year of the span." })),
    value: optional(number({ title: "Value", description: "The figure." })),
    qualifier: optional(
      code(qualifiers, { title: "Qualifier", description: "How exactly it is known; none where there is no value." }),
    ),
    missing_reason: optional(code(missingReasons, { title: "Why no value", description: "Why there is no figure." })),
    status: code(["level", "change", "rank", "statement"], {
      title: "Status",
      description: "Level, change over the span, rank, or a statement without a figure.",
    }),
    alternative_to_id: optional(
      reference("observations", {
        title: "Alternative to",
        description: "The row this site uses instead, where the report states the same thing differently.",
      }),
    ),
    as_printed: asPrinted(),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [
    filledTogether("value", "qualifier"),
    valueOrReason("value", "missing_reason"),
    yearsInOrder("period_start_year", "period_year"),
  ],
});
