import { expect, test } from "vitest";
import { unsupportedItems } from "../../../src/model/report/swot.ts";
import { datasets } from "../../fixtures/charts.ts";

test("unsupportedItems(dataset) are the items that a discrepancy finds borne out by nothing, and no other", () => {
  const [whole] = datasets;
  if (!whole) throw new Error("no dataset");
  const { dataset } = whole;
  const found = unsupportedItems(dataset);
  const said = dataset.discrepancies
    .filter(({ kind, subject_table }) => kind === "unsupported" && subject_table === "swot_items")
    .flatMap(({ subject_ids }) => subject_ids);
  expect(found.map(({ id }) => id).sort()).toEqual([...said].sort());
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(dataset.swot_items.length);
});
