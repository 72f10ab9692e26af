import { expect, test } from "vitest";
import { specialisation } from "../../../src/model/report/specialisation.ts";
import { tinyWith } from "../../fixtures/topics.ts";

test("specialisation(dataset) compares by sector at the same level, and not where no sector belongs", () => {
  const area = { region_id: "xx1", text: "A", source_ids: ["t1"], note: null };
  const dataset = tinyWith({
    specialisation_priorities: [
      { ...area, id: "b", order: 2, sector_ids: [] },
      { ...area, id: "a", order: 1, sector_ids: ["all"] },
    ],
  });
  const [north] = specialisation(dataset);
  expect(north?.areas.map(({ area: { id }, initiatives }) => [id, initiatives?.map((each) => each.id)])).toEqual([
    ["a", ["school"]],
    ["b", undefined],
  ]);
});
