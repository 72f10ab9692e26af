import { code, id, optional, text } from "./cells.ts";
import { table } from "./table.ts";

export const regions = table({
  name: "regions",
  title: "Regions and levels",
  description: "A level of government that acts, or an area that figures are compared with.",
  columns: {
    id: id({ title: "Id", description: "The NUTS code in lower case where there is one." }),
    label: text({ title: "Label", description: "Its name.", isTranslated: true }),
    short_label: text({ title: "Short label", description: "Name for tags and narrow columns.", isTranslated: true }),
    scope_label: text({ title: "Scope", description: "What the level covers, in a few words.", isTranslated: true }),
    level: code(["federal", "national", "region", "comparator"], {
      title: "Level",
      description: "The country as a whole, federal or not; a region; or an area used for comparison only.",
    }),
    nuts_code: optional(text({ title: "NUTS code", description: "Code in the EU nomenclature of territorial units." })),
    definition: text({ title: "Definition", description: "What the term covers on this site.", isTranslated: true }),
  },
});
