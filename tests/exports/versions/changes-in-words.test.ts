import { expect, test } from "vitest";
import { changesInWords } from "../../../src/exports/versions/changes-in-words.ts";
import { versionChanges } from "../../../src/exports/versions/version-changes.ts";
import { versionTables } from "../../../src/exports/versions/version-tables.ts";
import { words } from "../../fixtures/charts.ts";

const before = versionTables({
  "budget_lines.csv": "id,amount_eur,counted_in_ids,note\na,10,t,old words\nb,5,t,\n",
  "printed_totals.csv": "id,amount_eur\nt,15\n",
  "old.csv": "id\nz\n",
});
const after = versionTables({
  "budget_lines.csv": "id,amount_eur,counted_in_ids,note,kind\na,12000,t,new words,grant\nc,,,,\n",
  "printed_totals.csv": "id,amount_eur\nt,15\nu,1\n",
});

test("changesInWords(changes, words) says totals first, figures from what to what, texts by their rows", () => {
  expect(changesInWords(versionChanges(before, after), words)).toEqual([
    {
      heading: "Totals",
      table: null,
      lines: [
        { says: "t, its lines added up: 15 before, 12,000 now.", codes: [] },
        { says: "u, as printed: nothing before, 1 now.", codes: [] },
        { says: "u, its lines added up: nothing before, 0 now.", codes: [] },
      ],
    },
    { heading: "Tables", table: null, lines: [{ says: "Gone, or renamed", codes: ["old"] }] },
    {
      heading: "budget_lines",
      table: "budget_lines",
      lines: [
        { says: "1 new column", codes: ["kind"] },
        { says: "1 new row", codes: ["c"] },
        { says: "1 row gone", codes: ["b"] },
        { says: "amount_eur: 1 cell changed", codes: ["a: 10 → 12000"] },
        { says: "note: 1 cell says something else", codes: ["a"] },
      ],
    },
    { heading: "printed_totals", table: "printed_totals", lines: [{ says: "1 new row", codes: ["u"] }] },
  ]);
});

test("changesInWords(changes, words) says that nothing changed, and that no total moved", () => {
  expect(changesInWords(versionChanges(before, before), words)).toEqual([
    { heading: "Nothing changed.", table: null, lines: [] },
  ]);
  const note = versionTables({
    "budget_lines.csv": "id,amount_eur,counted_in_ids,note\na,10,t,other words\nb,5,t,\n",
    "printed_totals.csv": "id,amount_eur\nt,15\n",
    "old.csv": "id\nz\n",
  });
  expect(changesInWords(versionChanges(before, note), words)[0]?.lines).toEqual([
    { says: "No total moved.", codes: [] },
  ]);
});
