import { code, id, optional, reference, text } from "./cells.ts";
import { table } from "./table.ts";

export const locationKinds = ["summary", "section", "heading", "table", "figure", "box", "annex", "endnotes"] as const;

export const locations = table({
  name: "locations",
  title: "Locations in the report",
  description:
    "A location in the report that a fact can be traced to: summary, section, unnumbered heading, table, figure, box or annex, in the order of the report.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier, such as t1 or s2.4.3." }),
    kind: code(locationKinds, { title: "Kind", description: "What sort of location it is." }),
    label: text({
      title: "Label",
      description: "The short name used in source lines, such as Table 1.",
      isTranslated: true,
    }),
    title: text({
      title: "Title",
      description: "The heading as the report prints it, without its number.",
      isTranslated: true,
    }),
    parent_id: optional(
      reference("locations", { title: "Within", description: "The section that holds this location." }),
    ),
  },
});
