import { expect, test } from "vitest";
import { fieldLines } from "../../../src/features/matrix/field-lines.ts";
import { fieldSum } from "../../../src/selection/field-sum.ts";
import { emptySelection } from "../../../src/selection/selection.ts";
import { messages } from "../../../src/text/messages.ts";
import { made, selectorOver } from "../../fixtures/listed.ts";

const rows = [
  { ...made, name: "Whole", pillar: ["5"], total: 2_500_000 },
  { ...made, name: "Outside", pillar: ["5"], total: 400_000 },
  { ...made, name: "Shared", pillar: ["1", "5"], total: 9_000_000 },
  { ...made, name: "Silent", pillar: ["5"], total: null },
];
const selection = { ...emptySelection, chosen: { pillar: ["5"] } };
const names = { country: "Land", region: {}, pillar: { 1: "Labs", 5: "Skills" } };

test("fieldLines(sum) adds up the field's own, to the last digit, and sets apart what is shared and who is silent", () => {
  const selector = selectorOver(rows);
  const sum = fieldSum(selector, selector.matching(selection), selection, ["1", "5"]);
  const groups = fieldLines(sum, (row) => selector.row(row, selection), names, true, {
    m: messages("en"),
    language: "en",
  });
  expect(
    groups.map(({ title, sum: total, lines }) => [title, total, lines.map((line) => [line.name, line.amount])]),
  ).toEqual([
    [
      "Million euros",
      "≥\u00a02.9",
      [
        ["Whole", "2.5"],
        ["Outside", "0.4"],
      ],
    ],
    ["Shared with Labs: shown whole, in no sum", "≥\u00a09", [["Shared", "9"]]],
    ["Without an amount", "", [["Silent", "no amount stated"]]],
  ]);
  expect(groups[0]?.lines[1]?.about).toBe("outside the report’s total");
});
