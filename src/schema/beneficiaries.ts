import { flag, id, text } from "./cells.ts";
import { table } from "./table.ts";

export const beneficiaries = table({
  name: "beneficiaries",
  title: "Beneficiaries",
  description: "Whom a measure is for: firms by size or age, people, organisations.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "Name in English.", isTranslated: true }),
    is_all: flag({
      title: "Means all",
      description: "Whether the term stands for every kind of beneficiary.",
    }),
    definition: text({ title: "Definition", description: "What the term covers on this site." }),
  },
});
