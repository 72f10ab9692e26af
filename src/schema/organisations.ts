import { code, id, list, optional, references, text, url } from "./cells.ts";
import { note, sourceIds } from "./provenance.ts";
import { table } from "./table.ts";

export const organisations = table({
  name: "organisations",
  title: "Organisations",
  description: "A body that the report names: ministry, agency, association, research centre, cluster, firm.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    name: text({ title: "Name", description: "Name as the report uses it, in its most complete form." }),
    other_names: list(text({ title: "Other names", description: "Short forms and other spellings in the report." })),
    kind: code(
      [
        "government",
        "agency",
        "business_association",
        "research_centre",
        "university",
        "cluster",
        "company",
        "fund",
        "foundation",
        "trade_union",
        "international",
        "other",
      ],
      { title: "Kind", description: "What sort of body it is." },
    ),
    region_ids: references("regions", {
      title: "Regions",
      description: "Level of the country it belongs to; none for bodies abroad or where the report does not say.",
    }),
    country: optional(text({ title: "Country", description: "ISO 3166-1 code, where the report gives the country." })),
    website: optional(url({ title: "Website", description: "Address, where the report prints one." })),
    source_ids: sourceIds(),
    note: note(),
  },
});
