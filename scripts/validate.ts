// Checks the data folder and lists every problem: npm run validate
import { loadDataset } from "../src/dataset/dataset.ts";
import { describeProblems } from "../src/dataset/problem.ts";
import { readFolder } from "../src/dataset/read-folder.ts";
import { type TableName, tables } from "../src/schema/tables.ts";

const folder = process.env["DATA_DIR"] ?? "data";

function validate(): number {
  let files: Record<string, string>;
  try {
    files = readFolder(folder);
  } catch (error) {
    console.error(`${folder}: expected a readable folder, got ${(error as NodeJS.ErrnoException).code ?? "an error"}`);
    return 1;
  }
  const { dataset, problems } = loadDataset(files);
  if (!dataset) {
    console.error(describeProblems(problems, folder));
    return 1;
  }
  const counts = Object.keys(tables).map((name) => dataset[name as TableName].length);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  console.log(`${folder}: ${rows} rows in ${counts.length} tables, no problem`);
  return 0;
}

process.exitCode = validate();
