import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { similarInitiatives } from "../../../src/model/initiatives/similar.ts";
import { tinyFiles, withCell } from "../../fixtures/tiny.ts";

function datasetOf(files: Record<string, string>) {
  const { dataset } = loadDataset(files);
  if (!dataset) throw new Error("the tiny dataset is not sound");
  return dataset;
}
const initiativeOf = (dataset: ReturnType<typeof datasetOf>, id: string) => {
  const found = dataset.initiatives.find((each) => each.id === id);
  if (!found) throw new Error(`unknown initiative: ${id}`);
  return found;
};

test("similarInitiatives(dataset, initiative, limit) names what two share, and nothing for open to all", () => {
  const dataset = datasetOf(tinyFiles());
  const [first, ...others] = similarInitiatives(dataset, initiativeOf(dataset, "school"), 4);
  expect(others).toEqual([]);
  expect(first?.initiative.id).toBe("campus");
  expect(first?.score).toBe(6);
  // Both are open to all beneficiaries, and act in different regions.
  expect(first?.shared).toEqual([
    { aspect: "instrument", ids: ["training"] },
    { aspect: "pillar", ids: ["5"] },
  ]);
});

test("similarInitiatives(dataset, initiative, limit) leaves out the initiative itself, its umbrella and its components", () => {
  const dataset = datasetOf(withCell("initiatives", "campus", "parent_id", "school"));
  expect(similarInitiatives(dataset, initiativeOf(dataset, "school"), 4)).toEqual([]);
  expect(similarInitiatives(dataset, initiativeOf(dataset, "campus"), 4)).toEqual([]);
});

test("similarInitiatives(dataset, initiative, 0) is empty", () => {
  const dataset = datasetOf(tinyFiles());
  expect(similarInitiatives(dataset, initiativeOf(dataset, "school"), 0)).toEqual([]);
});
