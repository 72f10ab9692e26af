import { expect, test } from "vitest";
import { drawnSteps, type Step } from "../../src/charts/ledger-steps.ts";
import { words } from "../fixtures/charts.ts";

const step = (kind: "part" | "rounding" | "sum", from: number, to: number, label: string): Step => ({
  step: { kind, from, to, label, text: "", tip: label, keys: [], mark: "exact", hue: 0 },
  number: { value: to - from },
  sourceIds: [],
});

test("drawnSteps(steps) sets what is under a million together with rounding, and keeps ends", () => {
  const steps = [
    step("part", 0, 5e6, "a"),
    step("part", 5e6, 5.6e6, "b"),
    step("part", 5.6e6, 5.8e6, "c"),
    step("rounding", 5.8e6, 5.9e6, "r"),
    step("sum", 0, 5.9e6, "s"),
  ];
  const drawn = drawnSteps(steps, words);
  expect(drawn.map(({ label, from, to }) => [label, from, to])).toEqual([
    ["a", 0, 5e6],
    ["2 smaller measures and rounding", 5e6, 5.9e6],
    ["s", 0, 5.9e6],
  ]);
  expect(drawn[1]?.tip).toContain("b; c; r");
});

test("drawnSteps(steps) leaves one small step as it is", () => {
  const drawn = drawnSteps([step("part", 0, 6e5, "a"), step("sum", 0, 6e5, "s")], words);
  expect(drawn.map(({ label }) => label)).toEqual(["a", "s"]);
});
