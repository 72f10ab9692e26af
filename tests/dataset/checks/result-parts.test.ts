import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { tinyFiles, withCell } from "../../fixtures/tiny.ts";

const wrong = withCell("results", "pupils", "value", "4");
const problemsWith = (kind: string) => {
  const discrepancies = (tinyFiles()["discrepancies.csv"] ?? "").replace(
    "budget_lines,campus-none,amount_eur,school,rounding",
    `results,pupils,value,school,${kind}`,
  );
  return loadDataset({ ...wrong, "discrepancies.csv": discrepancies }).problems.length;
};

test("a sum of results that does not come out has to be a discrepancy of arithmetic", () => {
  expect([problemsWith("scope"), problemsWith("arithmetic")]).toEqual([1, 0]);
});
