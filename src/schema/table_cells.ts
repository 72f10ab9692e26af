import { id, list, optional, reference, text } from "./cells.ts";
import { table } from "./table.ts";

export const tableCells = table({
  name: "table_cells",
  title: "Cells of the report’s tables",
  description:
    "What one of the report’s own tables says of an initiative under a heading, where that is not what the initiative’s columns and rows give. Several rows make one cell, in file order.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    heading_id: reference("table_headings", {
      title: "Heading",
      description: "The heading under which it stands, and so the table.",
    }),
    initiative_id: reference("initiatives", { title: "Initiative", description: "The initiative it is about." }),
    region_id: optional(
      reference("regions", { title: "Region", description: "Of which region, where the cell goes region by region." }),
    ),
    row_table: optional(
      text({ title: "Table of the rows", description: "The table of this dataset whose rows stand there." }),
    ),
    row_ids: list(id({ title: "Rows", description: "Those rows, in the order of the cell." })),
    text: optional(
      text({
        title: "Text",
        description: "What the cell says beside its rows, or where no row holds it, in a few words of our own.",
        isTranslated: true,
      }),
    ),
    as_printed: optional(
      text({
        title: "As printed",
        description: "The characters of the cell, where its rows are terms of a vocabulary.",
      }),
    ),
  },
  rules: [
    {
      column: "row_ids",
      needs: ["row_table", "row_ids"],
      check: (row) =>
        (row.row_table === null) === (row.row_ids.length === 0) ? undefined : "rows exactly where their table is named",
    },
    {
      column: "text",
      needs: ["row_ids", "text"],
      check: (row) => (row.row_ids.length === 0 && row.text === null ? "a text, as no row is named" : undefined),
    },
  ],
});
