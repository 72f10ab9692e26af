import { atLeastOne, id, list, text } from "./cells.ts";
import { table } from "./table.ts";

export const synonyms = table({
  name: "synonyms",
  title: "Synonyms",
  description: "Words that readers search by and that mean the same, in any language.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    terms: atLeastOne(
      list(text({ title: "Terms", description: "The words, each of which finds what any other finds." })),
    ),
  },
});
