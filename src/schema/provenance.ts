import { atLeastOne, optional, references, text } from "./cells.ts";

/** Where in the report a row stands. */
export const sourceIds = () =>
  atLeastOne(
    references(["locations", "endnotes"], {
      title: "Sources",
      description: "Tables, sections and endnotes of the report on which the row rests.",
    }),
  );

/** The few characters in which the report prints a figure. */
export const asPrinted = () =>
  text({
    title: "As printed",
    description: "The characters of the report, letter for letter; several pieces are separated by a vertical bar.",
  });

/** What a reader must know of the row that no column says. */
export const note = () =>
  optional(text({ title: "Note", description: "What a reader must know of the row that no other column says." }));
