import { atLeastOne, code, id, list, optional, references, text } from "./cells.ts";
import { note } from "./provenance.ts";
import { table } from "./table.ts";

const statement = (which: string) => ({
  says: text({ title: `Statement ${which}`, description: `The ${which} statement, in our words.`, isTranslated: true }),
  printed: text({
    title: `Statement ${which} as printed`,
    description: "The characters of the report, letter for letter.",
  }),
  locations: atLeastOne(
    references(["locations", "endnotes"], {
      title: `Where the ${which} stands`,
      description: "Its locations in the report.",
    }),
  ),
});
const first = statement("first");
const second = statement("second");

export const discrepancies = table({
  name: "discrepancies",
  title: "Discrepancies",
  description:
    "Two statements of the report that cannot both hold, or a statement that its own parts, or anything else in the report, do not bear out.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    title: text({ title: "Title", description: "What disagrees, in a few words.", isTranslated: true }),
    subject_table: text({ title: "Table concerned", description: "The table whose rows it touches." }),
    subject_ids: atLeastOne(list(id({ title: "Rows concerned", description: "The rows it touches, by id." }))),
    subject_column: optional(text({ title: "Column concerned", description: "The column it touches." })),
    initiative_ids: references("initiatives", {
      title: "Initiatives concerned",
      description: "The initiatives that it touches.",
    }),
    kind: code(["contradiction", "arithmetic", "scope", "unsupported", "rounding", "typography"], {
      title: "Kind",
      description:
        "Two statements against each other; a sum or count that does not come out; the same name for different things; a statement that is implausible or that nothing else in the report bears out; rounding; a slip of print.",
    }),
    severity: code(["conclusion", "figure", "cosmetic"], {
      title: "Severity",
      description: "Changes a conclusion, changes a figure, or cosmetic.",
    }),
    statement_a: first.says,
    statement_a_as_printed: first.printed,
    statement_a_source_ids: first.locations,
    statement_b: second.says,
    statement_b_as_printed: second.printed,
    statement_b_source_ids: second.locations,
    used: code(["a", "b", "both", "neither"], {
      title: "Used here",
      description: "The statement that this site uses.",
    }),
    why: text({ title: "Why", description: "Why that one.", isTranslated: true }),
    note: note(),
  },
  // A slip of print is about the letters of the report themselves, and changes nothing that a reader would conclude.
  isTranslatedRow: ({ severity }) => severity !== "cosmetic",
});
