import { expect, test } from "vitest";
import { chartPaths, movedPaths } from "../../src/charts/chart-paths.ts";
import { country, datasets } from "../fixtures/charts.ts";

test("movedPaths(dataset) leads from the page of a chart that became a state of another, unless it still has one", () => {
  const [report] = datasets;
  const moved = report ? movedPaths(report.dataset).map(({ params, props }) => [params.id, props.chart.id]) : [];
  expect(moved).toContainEqual(["funding-per-initiative", "largest-initiatives"]);
  expect(movedPaths(country).map(({ params }) => params.id)).not.toContain("funding-per-initiative");
  expect(chartPaths(country).map(({ params }) => params.id)).toContain("funding-per-initiative");
});
