import { expect, test } from "vitest";
import { rankTarget } from "../../src/model/results/rank-target.ts";
import { messages } from "../../src/text/messages.ts";
import { rankAimInWords, rankHeldInWords } from "../../src/text/rank-target.ts";
import { indicator, observation, result, tinyWith } from "../fixtures/topics.ts";

const words = { m: messages("en"), language: "en" as const };
const said = (places: readonly number[], fields = {}) => {
  const dataset = tinyWith({
    indicators: [indicator("index", { unit_id: "rank", direction: "lower_is_better" })],
    observations: places.map((value, at) => observation("index", value, 2017 + at, { status: "rank" })),
  });
  const aim = { kind: "target", unit_id: "rank", value: 3, qualifier: "up_to", indicator_id: "index" } as const;
  const rank = rankTarget(dataset, result("aim", { ...aim, ...fields }));
  return rank && [rankHeldInWords(rank, words), rankAimInWords(rank, { dataset, ...words })];
};

test("a place that was aimed at is said with its year, the place held with the one before it", () => {
  expect(said([6, 8], { period_end_year: 2020 })).toEqual([
    "8th in 2018, down from 6th in 2017",
    "3rd or better by 2020",
  ]);
  expect(said([8, 2])).toEqual(["2nd in 2018, up from 8th in 2017", "3rd or better"]);
  expect(said([5, 5])?.[0]).toBe("5th in 2018, as in 2017");
  expect(said([5])?.[0]).toBe("5th in 2017");
});
