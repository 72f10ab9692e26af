import { expect, test } from "vitest";
import { fundingPerInitiative } from "../../src/charts/funding-per-initiative.ts";
import { statedFunding } from "../../src/model/money/funding.ts";
import { contextIn } from "../../src/text/context.ts";
import { drawn, made, sum, total } from "../fixtures/charts.ts";
import { centresLand } from "../fixtures/land.ts";

test.each(made(fundingPerInitiative))(
  "each initiative of the main list stands once, drawn with what it states or listed by why not: $name",
  ({ dataset, chart }) => {
    const listed = dataset.initiatives.filter(({ is_in_main_list }) => is_in_main_list);
    const { groups, silences } = drawn(chart, "ranking");
    const bars = groups.flatMap(({ items }) => items);
    expect(bars.length + silences.flatMap(({ items }) => items).length).toBe(listed.length);
    const stated = listed.map(({ id }) =>
      statedFunding(dataset.budget_lines.filter((line) => line.initiative_id === id)),
    );
    expect(sum(bars.map(({ value }) => value))).toBe(total(stated));
  },
);

test("what only components state is listed by that reason, where there is any", () => {
  const listed = (is_in_main_list: boolean) => {
    const initiatives = centresLand.initiatives.map((each) =>
      each.id === "centres" ? { ...each, is_in_main_list, main_list_order: 9 } : each,
    );
    const dataset = { ...centresLand, initiatives };
    const chart = fundingPerInitiative(dataset, contextIn(dataset, "en"));
    if (!chart) throw new Error("the chart has nothing to show");
    return drawn(chart, "ranking").silences.map(({ reason, items }) => [reason, items.map(({ label }) => label)]);
  };
  expect(listed(true)[0]).toEqual(["parts only (1)", ["centres · North, South"]]);
  expect(listed(false)[0]).toEqual(["marked not available (1)", ["labs · South"]]);
});
