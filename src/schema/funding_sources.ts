import { code, id, list, text } from "./cells.ts";
import { table } from "./table.ts";

export const fundingSources = table({
  name: "funding_sources",
  title: "Funding sources",
  description: "Who pays: a government, an EU programme, private money, or a payer whom the report does not name.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "Its name.", isTranslated: true }),
    level: code(["federal", "national", "regional", "eu", "private", "not_stated"], {
      title: "Level",
      description: "Whose money it is; not stated for payers whom the report does not name.",
    }),
    programme_codes: list(
      text({ title: "Programme", description: "Short codes of the EU programme, where the source is one." }),
    ),
    definition: text({ title: "Definition", description: "What the term covers on this site.", isTranslated: true }),
  },
});
