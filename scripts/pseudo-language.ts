// Copies a data folder and adds a language that nobody speaks, which shows what is translated and how much room there is:
// npm run pseudo-language -- --out folder. DATA_DIR names the folder copied.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadDataset } from "../src/dataset/dataset.ts";
import { describeProblems } from "../src/dataset/problem.ts";
import { readFolder } from "../src/dataset/read-folder.ts";
import { type TranslatedText, translatedTexts } from "../src/dataset/translated-texts.ts";
import { toCsv } from "../src/exports/csv.ts";
import { metaOf } from "../src/schema/cells.ts";
import { translations } from "../src/schema/translations.ts";
import { pseudo } from "../src/text/pseudo.ts";

const language = "en-XA";
const folder = process.env["DATA_DIR"] ?? "data";

/** The text in the language; a list value by value. */
function translated({ original, cell }: TranslatedText): string {
  const isList = cell !== undefined && metaOf(cell).type === "list";
  return isList ? original.split(";").map(pseudo).join(";") : pseudo(original);
}

function make(out: string | undefined): number {
  if (out === undefined || existsSync(out)) {
    console.error(`expected --out and a folder that does not exist yet, got ${out ?? "nothing"}`);
    return 1;
  }
  const { dataset, problems } = loadDataset(readFolder(folder));
  if (!dataset) {
    console.error(describeProblems(problems, folder));
    return 1;
  }
  const rows = translatedTexts((name) => dataset[name], dataset.report).map((each) => {
    const { table, id, column, original } = each;
    return { table, id, column, original, text: translated(each) };
  });
  cpSync(folder, out, { recursive: true });
  mkdirSync(join(out, "translations"), { recursive: true });
  writeFileSync(join(out, `translations/${language}.csv`), toCsv(Object.keys(translations.columns), rows));
  const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
  const listed = { ...report, translation_languages: [...new Set([...report.translation_languages, language])] };
  writeFileSync(join(out, "report.json"), `${JSON.stringify(listed, null, 2)}\n`);
  console.log(`${out}: ${rows.length} texts in ${language}`);
  return 0;
}

process.exitCode = make(parseArgs({ options: { out: { type: "string" } } }).values.out);
