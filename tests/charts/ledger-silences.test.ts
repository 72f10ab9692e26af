import { expect, test } from "vitest";
import { silence } from "../../src/charts/ledger-silences.ts";
import { totalFunding } from "../../src/model/money/funding.ts";
import { contextIn } from "../../src/text/context.ts";
import { land, line } from "../fixtures/land.ts";

const words = contextIn(land, "en");
const { leftOut } = totalFunding([
  ...land.budget_lines,
  line("need", { initiative_id: "club", amount_eur: 9, nature: "estimated_need" }),
  line("invested", { initiative_id: "club", amount_eur: 4, nature: "private_investment" }),
]);

test("silence(dataset, words, reason, leftOut) gathers money of every other kind, and says which in the tip", () => {
  const { isStated, reason, items } = silence(land, words, "not_funding", leftOut);
  expect([isStated, reason]).toEqual([true, "Money of another kind (1)"]);
  expect(items.map(({ label, tip }) => [label, tip])).toEqual([
    ["club €9, €4", "club €9, €4: an estimate of what is needed, what firms invested themselves"],
  ]);
});

test("silence(dataset, words, reason, leftOut) names what gives one reason alone", () => {
  expect(silence(land, words, "not_available", leftOut).items.map(({ label }) => label)).toEqual(["labs"]);
});
