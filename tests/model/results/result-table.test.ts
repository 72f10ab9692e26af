import { expect, test } from "vitest";
import { resultGroups } from "../../../src/model/results/result-groups.ts";
import { resultTable } from "../../../src/model/results/result-table.ts";
import { result } from "../../fixtures/topics.ts";

const table = (...results: ReturnType<typeof result>[]) =>
  resultTable(resultGroups(results)).map(({ reached, target, isPart, isAgain, rivals }) =>
    [reached?.id ?? "-", target?.id ?? "-", isPart && "part", isAgain && "again", ...rivals.map(({ id }) => `!${id}`)]
      .filter(Boolean)
      .join(" "),
  );

test("resultTable(groups) sets what was reached beside its target, and either alone where the other is missing", () => {
  expect(
    table(
      result("alone", { kind: "output" }),
      result("target", { kind: "target" }),
      result("reached", { kind: "output", target_id: "target" }),
      result("missed", { kind: "target" }),
    ),
  ).toEqual(["reached target", "- missed", "alone -"]);
});

test("resultTable(groups) sets other statements beside theirs, parts beneath, and says what stands above already", () => {
  expect(
    table(
      result("target", { kind: "target" }),
      result("other", { kind: "target", alternative_to_id: "target" }),
      result("sum", { kind: "output" }),
      result("half", { kind: "output", part_of_id: "sum", target_id: "target" }),
      result("rest", { kind: "output", part_of_id: "sum" }),
    ),
  ).toEqual(["half target !other", "sum -", "half - part again", "rest - part"]);
});
