// One thing has one word, in code, comments and on the page: the words that another has taken the place of stay out.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Retired {
  word: string;
  use: string;
  /** What the word may still mean: where, in which phrase (any, by default), and why. */
  allowed?: readonly { in?: RegExp; as?: RegExp; why: string }[];
}

const retired: readonly Retired[] = [
  {
    word: "contradict(?:s|ed|ing|ion|ions|ory)?",
    use: "discrepancy",
    allowed: [
      {
        in: /schema\/discrepancies\.ts|question-words\.ts|messages\/\w+\/discrepancies\.json/,
        why: "one kind of discrepancy has this name",
      },
    ],
  },
  { word: "disput(?:e|es|ed)", use: "discrepancy" },
  { word: "at odds", use: "discrepancy" },
  {
    word: "perceptions?",
    use: "view",
    allowed: [{ as: /perception_survey/, why: "a kind of source: a survey of perceptions" }],
  },
  { word: "dossiers?", use: "initiative page" },
  {
    word: "sheets?",
    use: "initiative page, or paper",
    allowed: [
      { as: /[sS]tyleSheets?/, why: "the browser’s name for a file of styles" },
      {
        in: /exports\/open\/workbook\.ts|messages\/\w+\/open-data/,
        why: "a workbook is made of sheets",
      },
      { as: /spreadsheetml\.sheet/, why: "a media type" },
    ],
  },
  { word: "overviews?", use: "main list" },
  {
    word: "places?",
    use: "location (of the report), term (region, pillar), position (x, y)",
    allowed: [
      {
        in: /messages\/\w+\/(charts\/)?indicators\.json|rank-changes\.ts|indicator-changes\.ts/,
        why: "a rank is a place",
      },
      {
        as: /"Place"|\bplaces for a rank\b|place-(items|content|self)|\bin place of\b/,
        why: "a class of schema.org, a rank, a property of CSS, instead of",
      },
    ],
  },
  { word: "figure(?:s|Id|Csv|Page|Of)(?=[/(])", use: "chart; a figure is a number of the report" },
  { word: "(?:list|table|term|saved)Views?", use: "list, table or term; a view is what a stakeholder thinks" },
];

/** The word by itself or as a part of a name: `place`, `Places`, `placeOf`, `tilePlace`, but not `replace`. */
function pattern(word: string): RegExp {
  const capital = word.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  return new RegExp(`(?<![A-Za-z])(?:${word}|${capital})(?![a-z])|(?<=[a-z])${capital}(?![a-z])`, "g");
}

/** Each retired word that a text or the name of its file holds, with the one to use instead. */
function found(file: string, text: string): string[] {
  return retired.flatMap(({ word, use, allowed = [] }) => {
    const here = allowed.filter((each) => each.in?.test(file) ?? true);
    if (here.some(({ as }) => !as)) return [];
    const left = here.reduce((rest, { as }) => rest.replace(new RegExp(as ?? "", "g"), ""), `${file}\n${text}`);
    return [...left.matchAll(pattern(word))].map(([said]) => `${file}: ${said}, use ${use}`);
  });
}

const files = ["src", "scripts", "data/README.md", "README.md"].flatMap((root) =>
  root.endsWith(".md")
    ? [root]
    : readdirSync(root, { recursive: true, encoding: "utf8" }).map((file) => join(root, file).replaceAll("\\", "/")),
);
const texts = files.filter((file) => /\.(ts|astro|css|mjs|md|json)$/.test(file) && !file.endsWith(".d.ts"));

test("no file says anything in a retired word, nor is named by one", () => {
  expect(texts.flatMap((file) => found(file, readFileSync(file, "utf8")))).toEqual([]);
  expect(texts.length).toBeGreaterThan(300);
});

test("a retired word is found in a text, a name and a file, and its other meanings are let be", () => {
  expect(found("src/a.ts", "// Every place of the report.")).toHaveLength(1);
  expect(found("src/a.ts", "const tilePlace = placeOf(x);")).toHaveLength(2);
  expect(found("src/dossier.ts", "")).toEqual(["src/dossier.ts: dossier, use initiative page"]);
  expect(found("src/a.ts", 'm.replace("a", placeholder); place-items: center;')).toEqual([]);
  expect(found("src/schema/discrepancies.ts", '"contradiction"')).toEqual([]);
});
