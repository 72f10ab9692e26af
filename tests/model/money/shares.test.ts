import { expect, test } from "vitest";
import { headlineLines, sharesBy } from "../../../src/model/money/shares.ts";
import { tiny } from "../../fixtures/topics.ts";

test("sharesBy(lines, key) divides the headline's money, in whole percent", () => {
  expect(sharesBy(headlineLines(tiny), (line) => line.region_ids.join(";"))).toEqual([
    { key: "xx1", amount_eur: 62_700_000, share_pct: 100 },
  ]);
});
