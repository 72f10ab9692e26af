import { id, integer, reference, references, text } from "./cells.ts";
import { note, sourceIds } from "./provenance.ts";
import { table } from "./table.ts";

export const specialisationPriorities = table({
  name: "specialisation_priorities",
  title: "Smart-specialisation priorities",
  description: "A priority area of the national or a regional smart-specialisation strategy.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    region_id: reference("regions", { title: "Region", description: "Whose strategy." }),
    order: integer({ title: "Order", description: "Its position in the report’s list, from 1." }),
    text: text({ title: "Priority area", description: "Name of the area.", isTranslated: true }),
    sector_ids: references("sectors", { title: "Sectors", description: "Sectors of this dataset that it touches." }),
    source_ids: sourceIds(),
    note: note(),
  },
});
