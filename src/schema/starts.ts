import { id, integer, optional, reference, year } from "./cells.ts";
import { asPrinted, note, sourceIds } from "./provenance.ts";
import { table } from "./table.ts";

export const starts = table({
  name: "starts",
  title: "Starts",
  description:
    "A start (or renewal or expansion) of an initiative in one region, or a date more precise than the year.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    initiative_id: reference("initiatives", { title: "Initiative", description: "The initiative concerned." }),
    region_id: reference("regions", { title: "Region", description: "Where it started." }),
    start_year: year({ title: "Year", description: "Year of the start." }),
    start_month: optional(integer({ title: "Month", description: "Month of the start, 1 to 12, where given." })),
    as_printed: asPrinted(),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [
    {
      column: "start_month",
      needs: ["start_month"],
      check: (row) =>
        row.start_month === null || (row.start_month >= 1 && row.start_month <= 12)
          ? undefined
          : "a month from 1 to 12",
    },
  ],
});
