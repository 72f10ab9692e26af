import { id, text } from "./cells.ts";
import { table } from "./table.ts";

/** The shape of `data/translations/<language>.csv`, one file a language. */
export const translations = table({
  name: "translations",
  title: "Translations",
  description: "One cell of another table in another language.",
  columns: {
    table: text({ title: "Table", description: "The table of the cell." }),
    id: id({ title: "Row", description: "The row of the cell." }),
    column: text({ title: "Column", description: "The column of the cell." }),
    text: text({ title: "Text", description: "What the cell says in the language of the file." }),
  },
});
