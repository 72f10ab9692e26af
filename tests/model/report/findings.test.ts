import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { mostTouched, silence, targetsMet } from "../../../src/model/report/findings.ts";
import { tinyFiles, withCell, withText } from "../../fixtures/tiny.ts";

function datasetOf(files: Record<string, string>) {
  const { dataset } = loadDataset(files);
  if (!dataset) throw new Error("the tiny dataset is not sound");
  return dataset;
}

test("silence(dataset) counts the measures without an amount in the total, and the pillar with most of them", () => {
  const { silent, of, mostIn } = silence(datasetOf(tinyFiles()));
  expect(silent.map(({ id }) => id)).toEqual(["campus"]);
  expect(of).toBe(2);
  expect(mostIn).toEqual({ pillar_id: "5", silent: 1, of: 2 });
});

test("targetsMet(dataset) sets results beside targets and says which came furthest", () => {
  expect(targetsMet(datasetOf(tinyFiles()))).toEqual({ targets: 0, withResult: 0, closest: null });
  const files = withText("results.csv", (text) => {
    const [header = "", ...lines] = text.trimEnd().split("\n");
    const columns = header.split(",");
    const change = (id: string, column: string, value: string) => (line: string) => {
      const cells = line.split(",");
      if (cells[0] === id) cells[columns.indexOf(column)] = value;
      return cells.join(",");
    };
    // The sum becomes the target, its parts what was reached of it.
    return [
      header,
      ...lines
        .map(change("pupils", "kind", "target"))
        .map(change("pupils", "is_sum_of_parts", "false"))
        .map(change("pupils-2017", "part_of_id", ""))
        .map(change("pupils-2018", "part_of_id", ""))
        .map(change("pupils-2018", "target_id", "pupils"))
        .map(change("pupils-2018", "is_share_of_target", "true")),
      "",
    ].join("\n");
  });
  expect(targetsMet(datasetOf(files))).toMatchObject({
    targets: 1,
    withResult: 1,
    closest: { initiative: { id: "school" }, counted: { result: { id: "pupils-2018" }, share_pct: 67 } },
  });
});

test("mostTouched(dataset) names all that are level", () => {
  const level = mostTouched(datasetOf(withCell("discrepancies", "school-money", "initiative_ids", "campus;school")));
  expect(level?.initiatives.map(({ id }) => id)).toEqual(["school", "campus"]);
});

test("mostTouched(dataset) leaves cosmetic ones out", () => {
  expect(mostTouched(datasetOf(tinyFiles()))).toMatchObject({ initiatives: [{ id: "school" }], count: 1, of: 1 });
  expect(mostTouched(datasetOf(withCell("discrepancies", "school-money", "severity", "cosmetic")))).toBeNull();
});
