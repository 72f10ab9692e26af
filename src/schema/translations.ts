import { text } from "./cells.ts";
import { table } from "./table.ts";

/**
 * The shape of `data/translations/<language>.csv`, one file a language. What report.json says is addressed as a row
 * `report` of a table `report.json`; titles and descriptions of the schema as rows of a table `schema`.
 */
export const translations = table({
  name: "translations",
  title: "Translations",
  description: "One text of the dataset in another language.",
  columns: {
    table: text({ title: "Table", description: "The table of the cell." }),
    id: text({ title: "Row", description: "The row of the cell." }),
    column: text({ title: "Column", description: "The column of the cell." }),
    original: text({ title: "Original", description: "What the cell said when it was translated." }),
    text: text({ title: "Text", description: "What the cell says in the language of the file." }),
  },
});
