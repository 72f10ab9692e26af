import { code, id, integer, list, optional, reference, references, text } from "./cells.ts";
import { table } from "./table.ts";

/** What a heading can stand over: columns of initiatives, rows that belong to an initiative, or rows named one by one. */
export const headingContents = [
  "start_year",
  "pillar_ids",
  "type_label",
  "objective",
  "summary",
  "sector_ids",
  "technology_ids",
  "beneficiary_ids",
  "funding_bodies", // participations of those who answer for a measure or pay for it
  "taking_part", // participations of those who carry it out or are partners
  "priorities",
  "results",
  "budget_lines",
  "initiatives",
  "sectors",
  "participations",
  "printed_totals",
  "observations",
  "views",
  "text",
] as const;

export const tableHeadings = table({
  name: "table_headings",
  title: "Headings of the report’s tables",
  description: "A column or row of one of the report’s own tables, and what of this dataset stands in it.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    location_id: reference("locations", { title: "Table", description: "The table of the report." }),
    order: integer({ title: "Order", description: "Its position in the table, from 1." }),
    axis: code(["column", "row"], {
      title: "Axis",
      description:
        "Whether the report heads a column or a row with it. Where it heads rows, the initiatives or pillars are the columns.",
    }),
    group: optional(
      text({ title: "Group", description: "What stands over it and its neighbours.", isTranslated: true }),
    ),
    heading: text({
      title: "Heading",
      description: "The heading, shortened where the report’s is a sentence.",
      isTranslated: true,
    }),
    pillar_ids: references("pillars", {
      title: "Pillars",
      description: "The pillars whose columns it stands in, where the table has a column a pillar.",
    }),
    content: code(headingContents, {
      title: "Content",
      description: "What stands in its cells: a column of the initiatives, or rows of a table that cite the location.",
    }),
    row_ids: list(
      id({
        title: "Rows",
        description: "The very rows, where they do not follow from the initiatives that the table lists.",
      }),
    ),
    text: optional(
      text({
        title: "Text",
        description: "What stands there where no row holds it, in a few words of our own.",
        isTranslated: true,
      }),
    ),
  },
  rules: [
    {
      column: "text",
      needs: ["content", "text"],
      check: (row) =>
        (row.content === "text") === (row.text !== null) ? undefined : "a text exactly where the content is text",
    },
  ],
});
