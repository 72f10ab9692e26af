// Checks the built site's derived numbers: shares of targets, differences between observations and counts are the same
// in every page, chart and download, and as the published rows give them. npm run check-numbers
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { problemsOf } from "./numbers/problems.ts";
import {
  chartStatements,
  comparisonStatements,
  countStatements,
  observationStatements,
  pageStatements,
  type Row,
  resultStatements,
  type Statement,
} from "./numbers/statements.ts";

const folder = process.argv[2] ?? "dist";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .sort();
const textOf = (file: string) => readFileSync(join(folder, file), "utf8");
const json = (file: string) => JSON.parse(textOf(file));
const csv = (file: string) =>
  Papa.parse<Row>(textOf(file).replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data;

/** The results in a file of one initiative, which has a line a cell. */
function resultsOf(file: string): Row[] {
  const cells = csv(file).filter(({ table }) => table === "results");
  return [...Map.groupBy(cells, ({ id }) => id)].map(([id, own]) => ({
    ...Object.fromEntries(own.map(({ column, value }) => [column, value])),
    id,
  }));
}

const readers: { match: RegExp; read: (file: string) => Statement[] }[] = [
  { match: /\.html$/, read: (file) => pageStatements(file, textOf(file)) },
  { match: /(^|\/)charts\/[^/]+\.csv$/, read: (file) => chartStatements(file, csv(file)) },
  { match: /(^|\/)compare\/[^/]+\/[^/]+\.json$/, read: (file) => comparisonStatements(file, json(file)) },
  { match: /^data\/results\.csv$/, read: (file) => resultStatements(file, csv(file)) },
  { match: /^data\/results\.json$/, read: (file) => resultStatements(file, json(file)) },
  { match: /^initiatives\/[^/]+\.json$/, read: (file) => resultStatements(file, json(file).results ?? []) },
  { match: /^initiatives\/(?!initiatives)[^/]+\.csv$/, read: (file) => resultStatements(file, resultsOf(file)) },
];
const stated = files.flatMap((file) => readers.find(({ match }) => match.test(file))?.read(file) ?? []);
const tables = Object.fromEntries(
  ["results", "observations", "views", "initiatives", "discrepancies"].map((table) => [
    table,
    json(`data/${table}.json`),
  ]),
);
const all = [
  ...stated,
  ...observationStatements("data/observations.json", json("data/observations.json"), stated),
  ...countStatements(tables),
];

const problems = problemsOf(all);
for (const problem of problems) console.error(problem);
const numbers = new Set(all.map(({ key }) => key)).size;
console.log(
  `${folder}: ${numbers} derived numbers, stated ${all.length} times, ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
