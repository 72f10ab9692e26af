import { expect, test } from "vitest";
import { fundingPerInitiative } from "../../src/charts/funding-per-initiative.ts";
import { statedFunding } from "../../src/model/money/funding.ts";
import { drawn, made, sum, total } from "../fixtures/charts.ts";

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
