import type { Report } from "../schema/report.ts";
import { report as reportSchema } from "../schema/report.ts";
import type { Columns, Table } from "../schema/table.ts";
import { type Rows, type TableName, tables } from "../schema/tables.ts";
import { translations } from "../schema/translations.ts";
import { checkIds } from "./check-ids.ts";
import { checkRules } from "./check-rules.ts";
import { checkTranslations, type Translation } from "./check-translations.ts";
import { type Dictionary, dictionaryOf } from "./dictionary.ts";
import type { LocatedTables } from "./located-tables.ts";
import { type Outline, outlinesFile, parseOutlines } from "./parse-outlines.ts";
import { parseTable } from "./parse-table.ts";
import type { Problem } from "./problem.ts";

/**
 * The checked whole: every table's rows in file order, what describes the report, what the schema says of tables and
 * columns, and translations by language.
 */
export type Dataset = { [N in TableName]: Rows<N>[] } & {
  report: Report;
  dictionary: Dictionary;
  translations: Readonly<Record<string, readonly Translation[]>>;
  /** Where regions lie; none where the data folder has no outlines. */
  outlines: readonly Outline[];
};

export type LoadResult = { dataset: Dataset; problems: [] } | { dataset: undefined; problems: Problem[] };

const names = Object.keys(tables) as TableName[];

/** The dataset from the texts of its files, keyed by file name, or every problem they have. Pure: reads nothing. */
export function loadDataset(files: Readonly<Record<string, string>>): LoadResult {
  const problems: Problem[] = unknownFiles(files);
  const ids = new Map<string, Set<string>>();
  const located = Object.fromEntries(
    names.map((name) => {
      const text = files[`${name}.csv`];
      if (text === undefined) {
        problems.push({ file: `${name}.csv`, expected: "this file" });
        return [name, []];
      }
      const parsed = parseTable(tables[name] as unknown as Table<Columns>, text);
      problems.push(...parsed.problems);
      if (parsed.ids) ids.set(name, parsed.ids);
      return [name, parsed.rows];
    }),
  ) as unknown as LocatedTables;
  const { report, problems: reportProblems } = parseReport(files["report.json"]);
  problems.push(...reportProblems, ...checkIds(located, ids));
  problems.push(...checkRules(located, report, new Set(problems.map(({ file }) => file))));
  const translated = parseTranslations(files, report, located, problems.length === 0);
  const { outlines, problems: outlineProblems } = parseOutlines(files[outlinesFile], ids.get("regions") ?? new Set());
  problems.push(...translated.problems, ...outlineProblems);
  if (problems.length > 0 || !report) return { dataset: undefined, problems };

  const rows = Object.fromEntries(names.map((name) => [name, located[name].map(({ row }) => row)]));
  const dictionary = dictionaryOf(report);
  const dataset = { ...rows, report, dictionary, translations: translated.translations, outlines };
  return { dataset: dataset as unknown as Dataset, problems: [] };
}

/**
 * The file of each language that the dataset is translated into, checked against the tables if these are well. A file of any
 * other language is a draft, of which nothing is asked: its readable rows are taken for what they are.
 */
function parseTranslations(
  files: Readonly<Record<string, string>>,
  report: Report | undefined,
  located: LocatedTables,
  isWhole: boolean,
): { translations: Record<string, Translation[]>; problems: Problem[] } {
  const problems: Problem[] = [];
  const listed = report?.translation_languages ?? [];
  const found = Object.keys(files).flatMap((file) => /^translations\/(.+)\.csv$/.exec(file)?.[1] ?? []);
  const byLanguage = [...new Set([...listed, ...found])].map((language) => {
    const file = `translations/${language}.csv`;
    const text = files[file];
    if (text === undefined) {
      problems.push({ file, expected: "this file" });
      return [language, []];
    }
    const parsed = parseTable(translations, text, file);
    if (report && listed.includes(language)) {
      problems.push(...parsed.problems);
      if (isWhole && parsed.problems.length === 0)
        problems.push(...checkTranslations(file, parsed.rows, located, report));
    }
    return [language, parsed.rows.map(({ row }) => row)];
  });
  return { translations: Object.fromEntries(byLanguage), problems };
}

function unknownFiles(files: Readonly<Record<string, string>>): Problem[] {
  return Object.keys(files)
    .filter((file) => /^[^/]*\.csv$/.test(file) && !names.some((name) => file === `${name}.csv`))
    .map((file) => ({ file, expected: `a table this site knows: ${names.join(", ")}` }));
}

function parseReport(text: string | undefined): { report?: Report; problems: Problem[] } {
  const file = "report.json";
  if (text === undefined) return { problems: [{ file, expected: "this file" }] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { problems: [{ file, expected: "well-formed JSON", got: (error as Error).message }] };
  }
  const result = reportSchema.safeParse(value);
  if (result.success) return { report: result.data, problems: [] };
  return {
    problems: result.error.issues.map((issue) => ({
      file,
      column: issue.path.join("."),
      expected: issue.message.replace(/^Invalid input: expected /, ""),
    })),
  };
}
