import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblem } from "../../src/dataset/problem.ts";
import type { TableName } from "../../src/schema/tables.ts";
import { tinyFiles, withCell, withText } from "../fixtures/tiny.ts";

const problemsOf = (files: Record<string, string>) =>
  loadDataset(files).problems.map((problem) => describeProblem(problem));

test("loadDataset accepts a sound dataset of another country", () => {
  const { dataset, problems } = loadDataset(tinyFiles());
  expect(problems).toEqual([]);
  expect(dataset?.budget_lines[0]?.amount_eur).toBe(62_700_000);
  expect(dataset?.budget_lines[2]?.amount_eur).toBeNull();
});

describe("loadDataset names file, line and column of a broken cell", () => {
  const cases: [what: string, TableName, id: string, column: string, text: string, expected: string][] = [
    [
      "an amount in words",
      "budget_lines",
      "school-total",
      "amount_eur",
      "1.25 million",
      'data/budget_lines.csv:2 amount_eur: expected whole euros such as 1250000, or nothing, got "1.25 million"',
    ],
    [
      "an amount without qualifier",
      "budget_lines",
      "school-total",
      "qualifier",
      "",
      'data/budget_lines.csv:2 qualifier: expected a value, as amount_eur is filled, got ""',
    ],
    [
      "a qualifier without amount",
      "budget_lines",
      "campus-none",
      "qualifier",
      "exact",
      'data/budget_lines.csv:4 qualifier: expected nothing, as amount_eur is empty, got "exact"',
    ],
    [
      "an absence without reason",
      "budget_lines",
      "campus-none",
      "missing_reason",
      "",
      'data/budget_lines.csv:4 missing_reason: expected a reason, as amount_eur is empty, got ""',
    ],
    [
      "a period reversed",
      "budget_lines",
      "school-total",
      "period_end_year",
      "2013",
      'data/budget_lines.csv:2 period_end_year: expected a year not before period_start_year 2014, got "2013"',
    ],
    [
      "years counted where they are dated",
      "budget_lines",
      "school-total",
      "period_years",
      "5",
      'data/budget_lines.csv:2 period_years: expected nothing, as both years are dated, got "5"',
    ],
    [
      "years counted without an amount",
      "budget_lines",
      "campus-none",
      "period_years",
      "5",
      'data/budget_lines.csv:4 period_years: expected nothing, as there is no amount, got "5"',
    ],
    [
      "a duplicate id",
      "initiatives",
      "campus",
      "id",
      "school",
      'data/initiatives.csv:3 id: expected an id of its own (line 2 has it), got "school"',
    ],
    [
      "a dangling reference",
      "budget_lines",
      "school-total",
      "funding_source_ids",
      "north;south",
      'data/budget_lines.csv:2 funding_source_ids: expected an id of funding_sources.csv, got "south"',
    ],
    [
      "an amount without a payer",
      "budget_lines",
      "school-total",
      "funding_source_ids",
      "",
      'data/budget_lines.csv:2 funding_source_ids: expected who pays, or the term for a payer not named, as amount_eur is filled, got ""',
    ],
    [
      "funding of no kind",
      "budget_lines",
      "school-total",
      "kind",
      "",
      'data/budget_lines.csv:2 kind: expected a kind of money, as nature is budget, got ""',
    ],
    [
      "a kind without an amount",
      "budget_lines",
      "campus-none",
      "kind",
      "grants",
      'data/budget_lines.csv:4 kind: expected nothing, as there is no amount of funding, got "grants"',
    ],
    [
      "an unknown code",
      "budget_lines",
      "school-total",
      "basis",
      "monthly",
      'data/budget_lines.csv:2 basis: expected one of total, per_year, or nothing, got "monthly"',
    ],
    [
      "a required cell left empty",
      "initiatives",
      "school",
      "name",
      "",
      'data/initiatives.csv:2 name: expected a text without spaces around it, got ""',
    ],
    [
      "a share above 100",
      "budget_lines",
      "school-total",
      "eu_share_pct",
      "140",
      'data/budget_lines.csv:2 eu_share_pct: expected a percentage from 0 to 100 such as 40, or nothing, got "140"',
    ],
    [
      "a total that does not add up",
      "printed_totals",
      "skills",
      "amount_eur",
      "64000000",
      'data/printed_totals.csv:2 amount_eur: expected the sum of its 1 budget lines, 62700000, rounded to 1000000, or a discrepancy of arithmetic that names it, got "64000000"',
    ],
    [
      "a component above its umbrella",
      "budget_lines",
      "school-2014",
      "amount_eur",
      "70000000",
      'data/budget_lines.csv:2 amount_eur: expected at least the 70000000 of the 1 lines that are part of it, or a discrepancy that names one of them, got "62700000"',
    ],
    [
      "a circle",
      "budget_lines",
      "school-total",
      "part_of_id",
      "school-2014",
      'data/budget_lines.csv:2 part_of_id: expected no circle back to the row itself, got "school-2014"',
    ],
    [
      "a score off its scale",
      "views",
      "school-usefulness",
      "score",
      "6",
      'data/views.csv:2 score: expected a score from 1 to 5, got "6"',
    ],
    [
      "two subjects for one score",
      "views",
      "school-usefulness",
      "pillar_id",
      "5",
      'data/views.csv:2 initiative_id: expected exactly one of initiative_id, cooperation_project_id, pillar_id, theme filled, got "school"',
    ],
    [
      "a statement that comes to nothing",
      "views",
      "school-said",
      "stance",
      "",
      'data/views.csv:3 stance: expected a stance, as score is empty, got ""',
    ],
    [
      "pillars of a theme without a theme",
      "views",
      "school-said",
      "theme_pillar_ids",
      "5",
      'data/views.csv:3 theme_pillar_ids: expected nothing, as theme is empty, got "5"',
    ],
    [
      "a count that does not add up",
      "results",
      "pupils",
      "value",
      "4",
      'data/results.csv:2 value: expected the sum of its 2 parts, 3, or a discrepancy of arithmetic that names it, got "4"',
    ],
    [
      "an output after the report",
      "results",
      "pupils-2018",
      "period_end_year",
      "2021",
      'data/results.csv:4 period_end_year: expected a year up to 2019, when the report was published, got "2021"',
    ],
    [
      "a discrepancy about no table",
      "discrepancies",
      "school-money",
      "subject_table",
      "budget",
      "data/discrepancies.csv:2 subject_table: expected one of locations",
    ],
    [
      "a discrepancy about no row",
      "discrepancies",
      "school-money",
      "subject_ids",
      "campus",
      'data/discrepancies.csv:2 subject_ids: expected an id of budget_lines.csv, got "campus"',
    ],
    [
      "a discrepancy about no column",
      "discrepancies",
      "school-money",
      "subject_column",
      "money",
      'data/discrepancies.csv:2 subject_column: expected a column of budget_lines.csv, got "money"',
    ],
    [
      "a gap in the main list's order",
      "initiatives",
      "campus",
      "main_list_order",
      "3",
      'data/initiatives.csv:3 main_list_order: expected the positions 1 to 2, each once, got "3"',
    ],
    [
      "an endnote cited nowhere",
      "initiatives",
      "campus",
      "source_ids",
      "t1",
      'data/endnotes.csv:2 id: expected a term that some row uses, got "n1"',
    ],
    [
      "a value twice in a list",
      "initiatives",
      "school",
      "sector_ids",
      "all;all",
      'data/initiatives.csv:2 sector_ids: expected each value once, got "all;all"',
    ],
  ];
  test.each(cases)("%s", (_what, table, id, column, text, expected) => {
    expect(problemsOf(withCell(table, id, column, text)).some((problem) => problem.startsWith(expected))).toBe(true);
  });
});

describe("loadDataset names what is wrong with a file's shape", () => {
  const cases: [what: string, file: string, rewrite: (text: string) => string, expected: string][] = [
    [
      "a wrong header",
      "sectors.csv",
      (text) => text.replace("label", "lable"),
      'data/sectors.csv:1 column 2: expected one of id, label, is_all, nace_sections, definition, got "lable"',
    ],
    [
      "a missing column",
      "sectors.csv",
      (text) => text.replace("label", "lable"),
      "data/sectors.csv:1 label: expected this column in the header",
    ],
    [
      "a column twice",
      "sectors.csv",
      (text) => text.replace("label", "id"),
      "data/sectors.csv:1 id: expected each column once",
    ],
    [
      "a missing cell",
      "sectors.csv",
      (text) => text.replace("all,All,", "all,"),
      'data/sectors.csv:2: expected 5 cells, got "4 cells"',
    ],
    [
      "an extra cell",
      "sectors.csv",
      (text) => text.replace("all,All,", "all,All,All,"),
      'data/sectors.csv:2: expected 5 cells, got "6 cells"',
    ],
    [
      "an empty line",
      "pillars.csv",
      (text) => text.replace("\n5,", "\n\n5,"),
      'data/pillars.csv:3: expected 7 cells, got "an empty line"',
    ],
    [
      "a line break in a cell",
      "sectors.csv",
      (text) => text.replace("Every sector.", '"Every\nsector."'),
      'data/sectors.csv:2 definition: expected no line break inside a cell, got "Every⏎sector."',
    ],
    [
      "semicolons for commas",
      "sectors.csv",
      (text) => text.replaceAll(",", ";"),
      'data/sectors.csv:1: expected commas between columns, got "id;label;is_all;nace_sections;definition"',
    ],
    [
      "bad encoding",
      "sectors.csv",
      (text) => text.replace("Every", "\uFFFDvery"),
      'data/sectors.csv:2: expected UTF-8 text, got "bytes that are not UTF-8"',
    ],
    [
      "an unclosed quote",
      "sectors.csv",
      (text) => text.replace("Every sector.", '"Every sector.'),
      'data/sectors.csv:2: expected well-formed quotes, got "Quoted field unterminated"',
    ],
    ["report.json that is no JSON", "report.json", () => "{", "data/report.json: expected well-formed JSON"],
    [
      "no year where years are counted",
      "budget_lines.csv",
      (text) => text.replace("2014,2022,", "2014,,0"),
      "data/budget_lines.csv:2 period_years: expected a whole number of at least 1",
    ],
    [
      "report.json without a field",
      "report.json",
      (text) => text.replace('"country":"Xanadu",', ""),
      "data/report.json country: expected",
    ],
    [
      "report.json naming no row",
      "report.json",
      (text) => text.replace('"whole"', '"nothing"'),
      'data/report.json headline_total_id: expected an id of printed_totals.csv, got "nothing"',
    ],
  ];
  test.each(cases)("%s", (_what, file, rewrite, expected) => {
    expect(problemsOf(withText(file, rewrite)).some((problem) => problem.startsWith(expected))).toBe(true);
  });

  test("rows that report.json may do without: a total, a pillar of cooperation, a table of the main list", () => {
    const without = (text: string) =>
      text
        .replace('"headline_total_id":"whole"', '"headline_total_id":null')
        .replace('"main_list_location_id":"t1"', '"main_list_location_id":null')
        .replace(/"cooperation_pillar_id":"\w+"/, '"cooperation_pillar_id":null');
    const files = withText("report.json", without);
    expect(files["report.json"]?.match(/null/g)?.length).toBeGreaterThanOrEqual(3);
    expect(problemsOf(files)).toEqual([]);
  });

  test("a pillar without any measure is a gap of the report and no slip", () => {
    const files = withText("pillars.csv", (text) => `${text}9,Law,Law,pillar,9,Rules.,t1\n`);
    expect(problemsOf(files)).toEqual([]);
  });

  test("a term that nothing uses", () => {
    const files = withText("sectors.csv", (text) => `${text}every,Every,false,,Unused.\n`);
    expect(problemsOf(files)).toEqual(['data/sectors.csv:3 id: expected a term that some row uses, got "every"']);
  });

  test("a missing file", () => {
    const { "sectors.csv": _, ...rest } = tinyFiles();
    expect(problemsOf(rest)).toContain("data/sectors.csv: expected this file");
  });

  test("a table nobody knows", () => {
    expect(problemsOf({ ...tinyFiles(), "sector.csv": "id\n" })[0]).toMatch(
      /^data\/sector\.csv: expected a table this site knows/,
    );
  });
});

test.each([
  ["a byte-order mark", (text: string) => `\uFEFF${text}`],
  ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
  ["needless quotes", (text: string) => text.replace("Every sector.", '"Every sector."')],
  ["no newline at the end", (text: string) => text.trimEnd()],
])("loadDataset accepts %s", (_what, rewrite) => {
  expect(problemsOf(withText("sectors.csv", rewrite))).toEqual([]);
});

test("loadDataset lists the problems of several files at once", () => {
  const files = {
    ...withCell("budget_lines", "school-total", "basis", "monthly"),
    "sectors.csv": withCell("sectors", "all", "is_all", "yes")["sectors.csv"] ?? "",
  };
  const problems = problemsOf(files);
  expect(problems.some((problem) => problem.startsWith("data/sectors.csv:2 is_all"))).toBe(true);
  expect(problems.some((problem) => problem.startsWith("data/budget_lines.csv:2 basis"))).toBe(true);
});
