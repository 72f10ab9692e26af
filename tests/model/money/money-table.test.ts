import fc from "fast-check";
import { expect, test } from "vitest";
import type { BudgetLine } from "../../../src/model/money/funding.ts";
import { addUp, type MoneyTableGroup, moneyTable } from "../../../src/model/money/money-table.ts";
import { moneyTree } from "../../../src/model/money/money-tree.ts";
import { line } from "../../fixtures/land.ts";

const own = (id: string, fields: Partial<BudgetLine> = {}) => line(id, { initiative_id: "own", ...fields });
const table = (...lines: BudgetLine[]) =>
  moneyTable(
    moneyTree(
      lines.filter(({ initiative_id }) => initiative_id === "own"),
      lines,
    ),
  );
const text = (groups: readonly MoneyTableGroup[]) =>
  groups.flatMap(({ entries }) =>
    entries.map((entry) => {
      const what =
        entry.kind === "line"
          ? [entry.line.id, ...entry.rivals.map(({ id }) => `!${id}`)].join(" ")
          : [entry.kind, entry.initiative_id, entry.amount_eur].filter((each) => each !== null).join(" ");
      return `${"-".repeat(entry.depth)}${what}`;
    }),
  );

test("moneyTable(branches) follows parts that add up by their sum, and leaves others alone", () => {
  const whole = own("whole", { amount_eur: 11_600 });
  const one = own("one", { amount_eur: 8_000, part_of_id: "whole" });
  expect(text(table(whole, one, own("two", { amount_eur: 3_592, part_of_id: "whole" })))).toEqual([
    "whole",
    "-one",
    "-two",
    "-parts 11592",
  ]);
  expect(text(table(whole, one, own("two", { amount_eur: 1_000, part_of_id: "whole" })))).toEqual([
    "whole",
    "-one",
    "-two",
  ]);
});

test("moneyTable(branches) sets the parts of each of several components under a sum of theirs", () => {
  const part = (id: string, initiative_id: string, amount_eur: number) =>
    line(id, { initiative_id, amount_eur, part_of_id: "whole" });
  expect(
    text(
      table(
        own("whole", { amount_eur: 10 }),
        part("a", "x", 1),
        part("b", "x", 2),
        part("c", "y", 3),
        part("d", "y", 4),
      ),
    ),
  ).toEqual(["whole", "-component x 3", "--a", "--b", "-component y 7", "--c", "--d", "-parts 10"]);
});

test("moneyTable(branches) sets a rival statement beside the line it rivals, else in a row of its own", () => {
  expect(
    text(
      table(
        own("total", { amount_eur: 9 }),
        own("rival", { alternative_to_id: "total" }),
        own("stray", { alternative_to_id: "elsewhere" }),
      ),
    ),
  ).toEqual(["total !rival", "stray"]);
});

test("addUp(whole, parts) is true up to half of the last digit printed, and never with other bases or gaps", () => {
  const whole = line("whole", { amount_eur: 11_600_000 });
  const parts = (...amounts: (number | null)[]) => amounts.map((amount_eur, at) => line(`${at}`, { amount_eur }));
  expect(addUp(whole, parts(11_000_000, 592_000))).toBe(true);
  expect(addUp(whole, parts(11_000_000, 540_000))).toBe(false);
  expect(addUp(whole, parts(11_600_000, null))).toBe(false);
  expect(addUp(whole, [line("yearly", { amount_eur: 11_600_000, basis: "per_year" })])).toBe(false);
});

test("moneyTable(branches) shows every line once", () => {
  const ids = ["a", "b", "c", "d"];
  const anyLine = (id: string) =>
    fc
      .record({
        amount_eur: fc.constantFrom(1, 2, 3),
        part_of_id: fc.constantFrom(null, ...ids.filter((other) => other < id)),
        alternative_to_id: fc.constantFrom(null, null, ...ids.filter((other) => other < id)),
      })
      .map((fields) => own(id, fields));
  fc.assert(
    fc.property(fc.tuple(...ids.map(anyLine)), (lines) => {
      const shown = table(...lines).flatMap(({ entries }) =>
        entries.flatMap((entry) => (entry.kind === "line" ? [entry.line.id, ...entry.rivals.map(({ id }) => id)] : [])),
      );
      expect(shown.sort()).toEqual(ids);
    }),
  );
});
