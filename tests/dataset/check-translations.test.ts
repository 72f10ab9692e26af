import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblem } from "../../src/dataset/problem.ts";
import { bridge, frenchFiles, tinyFiles } from "../fixtures/tiny.ts";

const french = frenchFiles();
const problemsOf = (files: Record<string, string>) =>
  loadDataset(files).problems.map((problem) => describeProblem(problem));
const file = "translations/fr.csv";
/** The problems of the French files with one of them rewritten, and the line that a text of the translation stands on. */
const problems = (rewrite: (text: string) => string, name = file) =>
  problemsOf({ ...french, [name]: rewrite(french[name] ?? "") });
const lineOf = (text: string) => (french[file] ?? "").split("\n").findIndex((line) => line.startsWith(text)) + 1;
const at = lineOf("sectors,all,label");

test("a language is complete: every text that the site says, of report.json, the schema and the rows", () => {
  expect(problemsOf(french)).toEqual([]);
  for (const begin of [
    "report.json,report,country,",
    "report.json,report,purposes.1,",
    "schema,initiatives,title,",
    "schema,initiatives.status,description,",
    "initiatives,school,summary,",
    "views,school-said,question,",
    "discrepancies,school-money,why,",
  ])
    expect(lineOf(begin), begin).toBeGreaterThan(1);
});

test("what is the report's own, a name, a code or missing is not translated", () => {
  for (const begin of ["initiatives,school,name", "initiatives,school,objective", "endnotes,", "results,pupils,kind"])
    expect(lineOf(begin), begin).toBe(0);
});

test.each([
  [
    "a translation that is missing, with where its original stands",
    (text: string) => text.replace(/^sectors,all,label.*\n/m, ""),
    "data/translations/fr.csv: expected a translation of sectors all label (sectors.csv:2)",
  ],
  [
    "a translation of report.json that is missing",
    (text: string) => text.replace(/^report.json,report,country,.*\n/m, ""),
    "data/translations/fr.csv: expected a translation of report.json report country",
  ],
  [
    "a translation of nothing",
    (text: string) => text.replace("sectors,all,label", "sectors,every,label"),
    `data/translations/fr.csv:${at}: expected a text that is translated, by table, id and column, got "sectors every label"`,
  ],
  [
    "a translation twice",
    (text: string) => text.replace("sectors,all,definition", "sectors,all,label"),
    `data/translations/fr.csv:${at + 1}: expected each text once (line ${at} has it), got "sectors all label"`,
  ],
  [
    "an empty translation",
    (text: string) => text.replace("Every sector. fr", ""),
    `data/translations/fr.csv:${at + 1} text: expected a text without spaces around it, got ""`,
  ],
  [
    "a translation without the room that its original leaves",
    (text: string) => text.replace("Status in {year} fr", "Statut fr"),
    `data/translations/fr.csv:${lineOf("schema,initiatives.status,title")} text: expected {year}, as in the original, got "Statut fr"`,
  ],
])("%s", (_what, rewrite, expected) => {
  expect(problems(rewrite)).toContain(expected);
});

test("an original that has changed since it was translated", () => {
  expect(problems((text) => text.replace("Every sector.", "All of them."), "sectors.csv")).toEqual([
    `data/translations/fr.csv:${at + 1} original: expected “All of them.”, as the original has changed since it was translated, got "Every sector."`,
  ]);
});

test("a row whose texts are not translated asks for none, and takes none", () => {
  const cosmetic = problems((text) => text.replace(",figure,", ",cosmetic,"), "discrepancies.csv");
  expect(cosmetic).toContain(
    `data/translations/fr.csv:${lineOf("discrepancies,school-money,why")}: expected a text that is translated, by table, id and column, got "discrepancies school-money why"`,
  );
});

test("a list has as many values in translation", () => {
  const translated = (areas: string) =>
    problemsOf({
      ...french,
      "cooperation_projects.csv": bridge,
      [file]: `${french[file]}cooperation_projects,bridge,partner_areas,North;South,${areas}\ncooperation_projects,bridge,summary,A bridge.,Un pont.\n`,
    });
  expect(translated("Nord;Sud")).toEqual([]);
  expect(translated("Nord et Sud")).toHaveLength(1);
  expect(translated("Nord et Sud")[0]).toMatch(/text: expected 2 values joined by ;, got "Nord et Sud"$/);
});

test("a language without its file", () => {
  const { [file]: _, ...rest } = french;
  expect(problemsOf(rest)).toEqual(["data/translations/fr.csv: expected this file"]);
});

test("a draft, of a language that report.json does not list, is asked nothing", () => {
  const { dataset, problems } = loadDataset({
    ...tinyFiles(),
    [file]: "table,id,column,original,text\nsectors,all,label,Old,\n",
  });
  expect(problems).toEqual([]);
  expect(dataset?.translations["fr"]).toEqual([]);
  expect(loadDataset(tinyFiles()).dataset?.translations["fr"]).toHaveLength(1);
});
