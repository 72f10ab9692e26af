import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";

const files = readFolder(process.env["DATA_DIR"] ?? "data");
const withTowards = (from: string, to: string) =>
  loadDataset({ ...files, "aid_terms.csv": (files["aid_terms.csv"] ?? "").replaceAll(from, to) }).problems;

test("an aid may only count towards a rule that is a ceiling and nothing else", () => {
  expect(withTowards("company-vouchers-year;company-vouchers-three-years", "boost-vouchers")).toContainEqual(
    expect.objectContaining({ file: "aid_terms.csv", column: "counts_towards_ids", got: "boost-vouchers" }),
  );
  expect(
    withTowards("company-vouchers-year;company-vouchers-three-years", "vouchers-digital-transformation-audit"),
  ).toContainEqual(expect.objectContaining({ column: "counts_towards_ids" }));
});
