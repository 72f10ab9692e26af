import { atLeastOne, code, id, integer, list, optional, references, text, url, year } from "./cells.ts";
import { note } from "./provenance.ts";
import { table } from "./table.ts";

export const endnoteKinds = ["web", "document", "law", "interview", "figures_supplied", "definition"] as const;

export const endnotes = table({
  name: "endnotes",
  title: "Endnotes",
  description: "One of the report’s endnotes: the source it names, and where the report cites it.",
  columns: {
    id: id({ title: "Id", description: "n followed by the number." }),
    number: integer({ title: "Number", description: "The endnote’s position in the sequence." }),
    printed_marker: text({ title: "Printed marker", description: "The marker as the report prints it." }),
    kind: code(endnoteKinds, { title: "Kind", description: "What sort of source it is." }),
    author: optional(text({ title: "Author", description: "The person or body named as author or publisher." })),
    title: text({ title: "Title", description: "Title of the source, or what was supplied or said." }),
    publication_year: optional(year({ title: "Year", description: "Year of publication as the endnote gives it." })),
    urls: list(url({ title: "Addresses", description: "Web addresses as printed, line breaks removed." })),
    cited_in_ids: atLeastOne(
      references("locations", { title: "Cited in", description: "Locations in the report that carry the marker." }),
    ),
    note: note(),
  },
});
