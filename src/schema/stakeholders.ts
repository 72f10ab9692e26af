import { id, integer, optional, references, text } from "./cells.ts";
import { note, sourceIds } from "./provenance.ts";
import { table } from "./table.ts";

export const stakeholders = table({
  name: "stakeholders",
  title: "Stakeholders interviewed",
  description: "One line of the list of stakeholders interviewed for the report.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    order: integer({ title: "Order", description: "Its position in the list, from 1." }),
    type: text({ title: "Type", description: "Type of stakeholder, as listed.", isTranslated: true }),
    name: text({ title: "Name", description: "Organisation, as listed." }),
    organisation_ids: references("organisations", {
      title: "Organisations",
      description: "The organisations it names.",
    }),
    region_ids: references("regions", { title: "Regions", description: "Level of the country it speaks for." }),
    division: optional(text({ title: "Division", description: "Department, where named." })),
    source_ids: sourceIds(),
    note: note(),
  },
});
