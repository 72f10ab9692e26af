// Checks the data folder and lists every problem: npm run validate
import { loadDataset } from "../src/dataset/dataset.ts";
import { describeProblems } from "../src/dataset/problem.ts";
import { readFolder } from "../src/dataset/read-folder.ts";

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
  const rows = Object.values(dataset).reduce((sum, table) => sum + (Array.isArray(table) ? table.length : 0), 0);
  console.log(`${folder}: ${rows} rows in ${Object.keys(dataset).length - 1} tables, no problem`);
  return 0;
}

process.exitCode = validate();
