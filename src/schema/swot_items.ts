import { code, id, integer, text } from "./cells.ts";
import { note, sourceIds } from "./provenance.ts";
import { table } from "./table.ts";

export const swotItems = table({
  name: "swot_items",
  title: "SWOT",
  description: "One strength, weakness, opportunity or threat of the report’s SWOT table.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    quadrant: code(["strength", "weakness", "opportunity", "threat"], {
      title: "Quadrant",
      description: "Strength, weakness, opportunity or threat.",
    }),
    order: integer({ title: "Order", description: "Its position in the quadrant, from 1." }),
    text: text({ title: "Text", description: "What it says, in our words.", isTranslated: true }),
    source_ids: sourceIds(),
    note: note(),
  },
});
