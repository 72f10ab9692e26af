import { expect, test } from "vitest";
import { jointMoney, regionPortraits } from "../../../src/model/terms/region-portraits.ts";
import { land } from "../../fixtures/land.ts";

test("regionPortraits(dataset) has who acts in each region, and what the total counts of it alone", () => {
  const portraits = regionPortraits(land).map(({ region, mainList, inText, amount_eur, stating, measures }) => [
    region.id,
    mainList.map(({ id }) => id).join(" "),
    inText.map(({ id }) => id).join(" "),
    amount_eur,
    `${stating} of ${measures}`,
  ]);
  expect(portraits).toEqual([
    ["xx", "plan", "network", 0, "0 of 0"],
    ["xx1", "school campus", "club", 60, "1 of 2"],
    ["xx2", "campus labs", "", 0, "0 of 2"],
  ]);
});

test("jointMoney(dataset) keeps money of several regions together, in the regions' order, largest first", () => {
  const [, campus] = land.budget_lines;
  if (!campus) throw new Error("no line");
  const more = { ...campus, id: "more", amount_eur: 40, region_ids: ["xx", "xx1"] };
  const same = { ...campus, id: "same", amount_eur: 1, region_ids: ["xx1", "xx2"] };
  const joint = jointMoney({ ...land, budget_lines: [...land.budget_lines, more, same] });
  expect(joint.map(({ regionIds, amount_eur, lines }) => [regionIds.join(" "), amount_eur, lines.length])).toEqual([
    ["xx xx1", 40, 1],
    ["xx1 xx2", 31, 2],
  ]);
});
