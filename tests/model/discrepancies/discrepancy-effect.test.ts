import { expect, test } from "vitest";
import { discrepancyEffect } from "../../../src/model/discrepancies/discrepancy-effect.ts";
import { tiny, tinyWith } from "../../fixtures/topics.ts";

const [first] = tiny.discrepancies;
if (!first) throw new Error("no discrepancy");

test("discrepancyEffect climbs from a counted line to every total that adds it up", () => {
  const effect = discrepancyEffect(tiny, { ...first, subject_ids: ["school-total"] });
  expect(effect?.totals.map(({ id }) => id)).toEqual(["skills", "whole"]);
  expect(effect?.counted.map(({ id }) => id)).toEqual(["school-total"]);
  expect(effect?.otherwise_eur).toBeUndefined();
});

test("discrepancyEffect says by how much the other statement of a counted line differs", () => {
  const lines = tiny.budget_lines.map((line) =>
    line.id === "school-2014" ? { ...line, alternative_to_id: "school-total" } : line,
  );
  const dataset = tinyWith({ budget_lines: lines });
  const effect = discrepancyEffect(dataset, { ...first, subject_ids: ["school-total", "school-2014"] });
  expect(effect?.otherwise_eur).toBe(-60_700_000);
});

test("discrepancyEffect says what rounding adds to a printed total, and nothing where no total is touched", () => {
  const rounding = { ...first, subject_table: "printed_totals", subject_ids: ["skills"], kind: "rounding" as const };
  expect(discrepancyEffect(tiny, rounding)).toMatchObject({ rounding_eur: 300_000 });
  expect(discrepancyEffect(tiny, { ...first, subject_ids: ["campus-none"] })).toBeUndefined();
});
