import { expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { startsByRegion } from "../../../src/model/initiatives/starts-by-region.ts";
import { tiny } from "../../fixtures/topics.ts";

const [initiative] = tiny.initiatives;
if (!initiative) throw new Error("the tiny dataset lacks a row");

test("startsByRegion(dataset) takes the earliest start of a region where several act", () => {
  const [start] = [
    {
      id: "s",
      initiative_id: "school",
      region_id: "xx",
      start_month: null,
      as_printed: "",
      source_ids: ["t8"],
      note: null,
    },
  ];
  if (!start) throw new Error("no start");
  const joint: Dataset = {
    ...tiny,
    initiatives: [{ ...initiative, region_ids: ["xx", "xx1"] }],
    starts: [
      { ...start, start_year: 2016 },
      { ...start, id: "t", start_year: 2014 },
    ],
  };
  expect(startsByRegion(joint).map(({ region_id, year }) => [region_id, year])).toEqual([
    ["xx", 2014],
    ["xx1", 2011],
  ]);
});
