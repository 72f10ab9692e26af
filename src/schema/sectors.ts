import { flag, id, list, text } from "./cells.ts";
import { table } from "./table.ts";

export const sectors = table({
  name: "sectors",
  title: "Sectors",
  description: "A sector of the economy that a measure targets, as the report names it.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "Its name.", isTranslated: true }),
    is_all: flag({ title: "Means all", description: "Whether the term stands for every sector." }),
    nace_sections: list(
      text({
        title: "NACE sections",
        description: "Letters of the NACE Rev. 2 sections that come closest; none where the term is not an industry.",
      }),
    ),
    definition: text({ title: "Definition", description: "What the term covers on this site.", isTranslated: true }),
  },
});
