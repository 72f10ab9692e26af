import { code, id, integer, optional, text } from "./cells.ts";
import { sourceIds } from "./provenance.ts";
import { table } from "./table.ts";

export const pillars = table({
  name: "pillars",
  title: "Pillars and mechanisms",
  description:
    "What part of the Digitising European Industry initiative a measure belongs to: an overall strategy, one of the pillars, or a support mechanism beside them.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier, such as the pillar’s number." }),
    label: text({ title: "Label", description: "Its name.", isTranslated: true }),
    short_label: text({ title: "Short label", description: "Name for tags and narrow columns.", isTranslated: true }),
    kind: code(["strategy", "pillar", "mechanism"], { title: "Kind", description: "Strategy, pillar or mechanism." }),
    number: optional(integer({ title: "Number", description: "The pillar’s number, where it has one." })),
    definition: text({ title: "Definition", description: "What the term covers.", isTranslated: true }),
    source_ids: sourceIds(),
  },
});
