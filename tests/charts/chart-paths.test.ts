import { expect, test } from "vitest";
import { chartPaths, movedPaths } from "../../src/charts/chart-paths.ts";
import { languagePaths } from "../../src/routes/address.ts";
import { country, datasets } from "../fixtures/charts.ts";

test("movedPaths(languages, datasetIn) leads from a chart that became a state of another, unless it still has a page", () => {
  const [report] = datasets;
  const moved = report ? movedPaths(languagePaths(report.dataset), () => report.dataset) : [];
  expect(moved.map(({ params, props }) => [params.id, props.chart.id])).toContainEqual([
    "funding-per-initiative",
    "largest-initiatives",
  ]);
  const idsOf = (paths: typeof moved) => paths.map(({ params }) => params.id);
  expect(idsOf(movedPaths(languagePaths(country), () => country))).not.toContain("funding-per-initiative");
  expect(idsOf(chartPaths(languagePaths(country), () => country))).toContain("funding-per-initiative");
});
