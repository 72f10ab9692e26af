import { flag, id, text } from "./cells.ts";
import { table } from "./table.ts";

export const technologies = table({
  name: "technologies",
  title: "Digital technologies",
  description: "A digital technology that a measure targets, as the report names it.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "Its name.", isTranslated: true }),
    is_all: flag({ title: "Means all", description: "Whether the term stands for every technology." }),
    definition: text({ title: "Definition", description: "What the term covers on this site.", isTranslated: true }),
  },
});
