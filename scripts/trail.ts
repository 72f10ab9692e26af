// Prints where a row of the dataset stands in the report: npm run trail -- budget_lines wing-fund
import { loadDataset } from "../src/dataset/dataset.ts";
import { describeProblems } from "../src/dataset/problem.ts";
import { readFolder } from "../src/dataset/read-folder.ts";
import { type TrailStep, trail } from "../src/model/report/trail.ts";
import { tables } from "../src/schema/tables.ts";

const folder = process.env["DATA_DIR"] ?? "data";
const [table = "", id = ""] = process.argv.slice(2);

function print({ label, detail, urls }: TrailStep): void {
  console.log([label, detail].filter(Boolean).join(": "));
  for (const url of urls) console.log(`  ${url}`);
}

const { dataset, problems } = loadDataset(readFolder(folder));
if (!dataset) {
  console.error(describeProblems(problems, folder));
  process.exitCode = 1;
} else if (!(table in tables)) {
  console.error(`expected one of ${Object.keys(tables).join(", ")}, got "${table}"`);
  process.exitCode = 1;
} else {
  const steps = trail(dataset, table as keyof typeof tables, id);
  if (!steps) {
    console.error(`expected an id of ${folder}/${table}.csv, got "${id}"`);
    process.exitCode = 1;
  } else for (const step of steps) print(step);
}
