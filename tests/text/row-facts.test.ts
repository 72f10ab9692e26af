import { expect, test } from "vitest";
import { messages } from "../../src/text/messages.ts";
import { rowFact } from "../../src/text/row-facts.ts";
import { tiny } from "../fixtures/topics.ts";

const words = { m: messages("en"), language: "en" as const };

test("rowFact says an amount with qualifier and period, and why there is none", () => {
  const [total, , none] = tiny.budget_lines;
  if (!total || !none) throw new Error("no lines");
  expect(rowFact(tiny, { table: "budget_lines", row: { ...total } }, words)).toBe("€62.7 m · 2014–2022");
  expect(rowFact(tiny, { table: "budget_lines", row: { ...none } }, words)).toBe("not available");
  expect(rowFact(tiny, { table: "sectors", row: { id: "all" } }, words)).toBe("");
});
