import { id, text } from "./cells.ts";
import { table } from "./table.ts";

export const instruments = table({
  name: "instruments",
  title: "Instruments",
  description:
    "How a measure works: the type of initiative in the report’s words, and the class of the EC-OECD STIP Compass it maps to.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "Its name.", isTranslated: true }),
    stip_class: text({
      title: "STIP Compass class",
      description: "Policy instrument of the EC-OECD STIP Compass taxonomy (edition 2019) that comes closest.",
    }),
    definition: text({ title: "Definition", description: "What the term covers on this site.", isTranslated: true }),
  },
});
