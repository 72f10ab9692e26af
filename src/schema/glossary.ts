import { id, optional, references, text } from "./cells.ts";
import { table } from "./table.ts";

export const glossary = table({
  name: "glossary",
  title: "Glossary",
  description: "A term or acronym that the site uses.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    term: text({ title: "Term", description: "The term as it appears.", isTranslated: true }),
    expansion: optional(text({ title: "In full", description: "What the letters stand for.", isTranslated: true })),
    definition: text({ title: "Definition", description: "What it means, in our words.", isTranslated: true }),
    as_printed: optional(
      text({
        title: "As printed",
        description: "The characters of the report, where the definition holds a figure of it.",
      }),
    ),
    source_ids: references(["locations", "endnotes"], {
      title: "Sources",
      description: "Locations in the report, where the definition rests on it.",
    }),
  },
});
