import { id, text } from "./cells.ts";
import { table } from "./table.ts";

export const publishers = table({
  name: "publishers",
  title: "Publishers of indicators",
  description: "Who publishes an indicator, with the publication where the report names one.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "Name as the report gives it.", isTranslated: true }),
  },
});
