import { expect, test } from "vitest";
import { chartCsv } from "../../src/charts/chart-csv.ts";
import { targetsChart } from "../../src/charts/targets.ts";
import { messages } from "../../src/text/messages.ts";
import { result, tinyWith } from "../fixtures/topics.ts";

const words = { m: messages("en"), language: "en" as const };
const dataset = tinyWith({
  results: [
    result("aim", { kind: "target", value: 40 }),
    result("unlike", { value: 30, target_id: "aim", is_share_of_target: false }),
    result("other-aim", { kind: "target", value: 10 }),
    result("early", { value: 5, target_id: "other-aim", is_share_of_target: true, period_end_year: 2015 }),
    result("late", { value: 10, target_id: "other-aim", is_share_of_target: true, period_end_year: 2017 }),
    result("silent", { kind: "target", value: 3, unit_id: "rank", qualifier: "up_to" }),
  ],
});
const chart = targetsChart(dataset, words);
if (!chart) throw new Error("no chart");

test("targetsChart(dataset) draws a share of the latest count, and states a count that is no share without one", () => {
  if (chart.drawing.kind !== "bullets") throw new Error(`unexpected drawing: ${chart.drawing.kind}`);
  const bullets = chart.drawing.groups.map((group) =>
    group.bullets.map(({ id, share, reached, aim }) => [id, share, reached, aim]),
  );
  expect(bullets).toEqual([
    [
      ["other-aim", 1, "10 pupils · late · by 2017", "aim: 10 pupils"],
      ["aim", null, "30 pupils · unlike", "aim: 40 pupils"],
    ],
  ]);
  expect(chart.drawing.silences.map(({ reason, items }) => [reason, items.map(({ label }) => label)])).toEqual([
    ["No result stated (1)", ["silent · school · aim: 3rd or better"]],
  ]);
  expect(chart.title).toMatch(/^2 of 3 targets come with a result; 1 had been met/);
});

test("the file of the chart names the rows of each share, and of each that it does not give", () => {
  const [header = "", ...lines] = chartCsv(chart, dataset, words).trimEnd().split("\n");
  const at = (key: string) => header.split(",").indexOf(key);
  const cells = lines.map((line) =>
    ["reached_pct", "reached_pct_of", "reached_pct_by"].map((key) => line.split(",")[at(key)]),
  );
  expect(cells).toEqual([
    ["100", "other-aim", "late"],
    ["", "aim", "unlike"],
    ["", "", ""],
  ]);
});
