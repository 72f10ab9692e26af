import { expect, test } from "vitest";
import { discrepancyEffect } from "../../src/model/discrepancies/discrepancy-effect.ts";
import { rowDiscrepancies } from "../../src/model/discrepancies/row-discrepancies.ts";
import { projectGroups } from "../../src/model/initiatives/cooperation.ts";
import { citingRows } from "../../src/model/report/citing-rows.ts";
import { locationFile, outline } from "../../src/model/report/locations.ts";
import { specialisation } from "../../src/model/report/specialisation.ts";
import { rowName } from "../../src/model/rows/row-names.ts";
import { tableContents } from "../../src/model/rows/table-contents.ts";
import { glossaryLetters } from "../../src/model/terms/glossary-letters.ts";
import { markTerms } from "../../src/model/terms/glossary-marks.ts";
import { scoreGroups, scoreRange } from "../../src/model/views/score-groups.ts";
import { heading, indicator, observation, term, tiny, tinyWith } from "../fixtures/topics.ts";

test("citingRows(dataset, place) holds each row once, statements of discrepancies included", () => {
  const counts = (id: string) => citingRows(tiny, id).map(({ table, rows }) => `${table} ${rows.length}`);
  expect(counts("t8")).toEqual(["budget_lines 3", "printed_totals 2", "discrepancies 1"]);
  expect(counts("nothing")).toEqual([]);
});

test("locationFile(dataset, place) knows its parts, neighbours and endnotes; outline its depth", () => {
  const [first, second] = tiny.locations;
  if (!first || !second) throw new Error("no places");
  const dataset = tinyWith({ locations: [first, { ...second, parent_id: first.id }] });
  expect(outline(dataset).map(({ depth }) => depth)).toEqual([0, 1]);
  const { parts, previous, next, notes, path } = locationFile(dataset, first);
  expect([parts.length, previous, next?.id, notes.length, path.length]).toEqual([1, undefined, "t8", 1, 0]);
});

test("rowName(dataset, table, row) names rows that have no name of their own after others", () => {
  const named = (table: Parameters<typeof rowName>[1], row: { id: string }) => rowName(tiny, table, { ...row });
  expect(tiny.budget_lines[0] && named("budget_lines", tiny.budget_lines[0])).toEqual({
    name: "Money for school-total",
    subject: "school",
  });
  const dataset = tinyWith({ indicators: [indicator("growth")] });
  expect(rowName(dataset, "observations", { ...observation("growth", 1, 2015) })).toEqual({
    name: "Country",
    subject: "growth",
  });
  expect(named("synonyms", { id: "x", terms: ["SME", "PME"] } as { id: string })).toMatchObject({ name: "SME, PME" });
});

test("tableContents(dataset, table) keeps every row, types amounts and turns ids into references", () => {
  const { columns, rows } = tableContents(tiny, "budget_lines");
  expect(rows.map(({ id }) => id)).toEqual(tiny.budget_lines.map(({ id }) => id));
  const cell = (row: number, column: string) => rows[row]?.cells[columns.findIndex((each) => each.column === column)];
  expect(cell(0, "amount_eur")).toEqual({ kind: "amount", amount_eur: 62_700_000, qualifier: "exact", basis: "total" });
  expect(cell(2, "amount_eur")).toEqual({ kind: "empty" });
  expect(cell(0, "counted_in_ids")).toEqual({
    kind: "references",
    references: [{ table: "printed_totals", id: "skills", name: "Skills" }],
  });
  expect(columns.find(({ column }) => column === "amount_eur")?.width).toBe("figure");
});

test("tableContents follows the table that another cell of the row names", () => {
  const cells = tableContents(tiny, "discrepancies").rows.flatMap((row) => row.cells);
  expect(cells).toContainEqual({
    kind: "references",
    references: [{ table: "budget_lines", id: "campus-none", name: "The campus" }],
  });
  const dataset = tinyWith({ table_headings: [heading("a", "printed_totals", { row_ids: ["whole"] })] });
  expect(tableContents(dataset, "table_headings").rows[0]?.cells).toContainEqual({
    kind: "references",
    references: [{ table: "printed_totals", id: "whole", name: "All" }],
  });
});

test("scoreGroups(dataset) sorts highest first, those without a score last, and sets other statements under the one used", () => {
  const [score] = tiny.views;
  if (!score) throw new Error("no score");
  const dataset = tinyWith({
    views: [
      { ...score, id: "low", score: 2 },
      score,
      { ...score, id: "said", score: null, scale_min: null, scale_max: null },
      { ...score, id: "theme", initiative_id: null, theme: "Robots", score: 5 },
      { ...score, id: "also", alternative_to_id: "low" },
    ],
  });
  const groups = scoreGroups(dataset);
  expect(groups.map(({ kind, scores }) => [kind, scores.map(({ view }) => view.id)])).toEqual([
    ["initiative", ["school-usefulness", "low", "said"]],
    ["theme", ["theme"]],
  ]);
  expect(groups[0]?.scores[1]?.alternatives.map(({ id }) => id)).toEqual(["also"]);
  const { lowest, highest } = scoreRange(groups);
  expect([lowest?.view.id, highest?.subject]).toEqual(["low", "Robots"]);
});

test("projectGroups(dataset) puts bodies that take part in the same way together", () => {
  const part = { initiative_id: null, cooperation_project_id: "p", region_id: null, source_ids: ["t1"], note: null };
  const dataset = tinyWith({
    cooperation_projects: [
      {
        id: "p",
        name: "P",
        other_names: [],
        kind: "network",
        programme: null,
        programme_codes: [],
        region_ids: [],
        partner_areas: [],
        technology_ids: [],
        sector_ids: [],
        start_year: null,
        end_year: null,
        period_as_printed: null,
        summary: "A network.",
        website: null,
        source_ids: ["t1"],
        note: null,
      },
    ],
    participations: [
      { ...part, id: "1", organisation_id: "a", role: "partner", role_detail: null },
      { ...part, id: "2", organisation_id: "b", role: "funding", role_detail: null },
      { ...part, id: "3", organisation_id: "c", role: "partner", role_detail: null },
    ],
  });
  expect(
    projectGroups(dataset).map(({ kind, files }) => [kind, files[0]?.bodies.map((each) => each.organisation_ids)]),
  ).toEqual([["network", [["a", "c"], ["b"]]]]);
});

test("specialisation(dataset) compares by sector at the same level, and not where no sector belongs", () => {
  const area = { region_id: "xx1", text: "A", source_ids: ["t1"], note: null };
  const dataset = tinyWith({
    specialisation_priorities: [
      { ...area, id: "b", order: 2, sector_ids: [] },
      { ...area, id: "a", order: 1, sector_ids: ["all"] },
    ],
  });
  const [north] = specialisation(dataset);
  expect(north?.areas.map(({ area: { id }, initiatives }) => [id, initiatives?.map((each) => each.id)])).toEqual([
    ["a", ["school"]],
    ["b", undefined],
  ]);
});

test("glossaryLetters(terms, language) ignores accents, and keeps figures apart", () => {
  const letters = glossaryLetters([term("école"), term("Email"), term("3D"), term("dei")], "en");
  expect(letters.map(({ letter, terms }) => `${letter} ${terms.map((each) => each.term)}`)).toEqual([
    "# 3D",
    "D dei",
    "E école,Email",
  ]);
});

const acronyms = [
  term("AI", { expansion: "artificial intelligence" }),
  term("R&D", { expansion: "research and development" }),
  term("FPS", { expansion: "Federal Public Service" }),
  term("FPS Economy", { expansion: "Federal Public Service Economy" }),
  term("Cluster"),
];
const marked = (text: string, before?: string) =>
  markTerms(text, acronyms, before)
    .map((part) => (part.term ? `[${part.text}]` : part.text))
    .join("");

test("markTerms(text, glossary) marks each acronym once, as a whole word, the longest that fits", () => {
  expect(marked("AI and R&D: AI again.")).toBe("[AI] and [R&D]: AI again.");
  expect(marked("AI4X, OpenAI, MAIN and ai are none; a Cluster is a word.")).toBe(
    "AI4X, OpenAI, MAIN and ai are none; a Cluster is a word.",
  );
  expect(marked("The FPS Economy helps.")).toBe("The [FPS Economy] helps.");
  expect(marked("(AI)")).toBe("([AI])");
});

test("markTerms does not mark again what was read before, and loses no character", () => {
  expect(marked("AI and R&D", "On AI.")).toBe("AI and [R&D]");
  expect(
    markTerms("AI, R&D.", acronyms)
      .map(({ text }) => text)
      .join(""),
  ).toBe("AI, R&D.");
  expect(markTerms("", acronyms)).toEqual([]);
});

const [dispute] = tiny.discrepancies;
if (!dispute) throw new Error("no discrepancy");

test("discrepancyEffect climbs from a counted line to every total that adds it up", () => {
  const effect = discrepancyEffect(tiny, { ...dispute, subject_ids: ["school-total"] });
  expect(effect?.totals.map(({ id }) => id)).toEqual(["skills", "whole"]);
  expect(effect?.counted.map(({ id }) => id)).toEqual(["school-total"]);
  expect(effect?.otherwise_eur).toBeUndefined();
});

test("discrepancyEffect says by how much the other statement of a counted line differs", () => {
  const lines = tiny.budget_lines.map((line) =>
    line.id === "school-2014" ? { ...line, alternative_to_id: "school-total" } : line,
  );
  const dataset = tinyWith({ budget_lines: lines });
  const effect = discrepancyEffect(dataset, { ...dispute, subject_ids: ["school-total", "school-2014"] });
  expect(effect?.otherwise_eur).toBe(-60_700_000);
});

test("discrepancyEffect says what rounding adds to a printed total, and nothing where no total is touched", () => {
  const rounding = { ...dispute, subject_table: "printed_totals", subject_ids: ["skills"], kind: "rounding" as const };
  expect(discrepancyEffect(tiny, rounding)).toMatchObject({ rounding_eur: 300_000 });
  expect(discrepancyEffect(tiny, { ...dispute, subject_ids: ["campus-none"] })).toBeUndefined();
});

test("rowDiscrepancies(dataset, table, id) finds the discrepancies of one row of one table", () => {
  expect(rowDiscrepancies(tiny, "budget_lines", "campus-none").map(({ id }) => id)).toEqual(["school-money"]);
  expect(rowDiscrepancies(tiny, "results", "campus-none")).toEqual([]);
});
