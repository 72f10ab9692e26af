import { expect, test } from "vitest";
import { byId } from "../../src/model/rows/by-id.ts";
import { messages } from "../../src/text/messages.ts";
import { inUnit } from "../../src/text/units.ts";
import { tiny } from "../fixtures/topics.ts";

const say = (value: number, id: string) => {
  const { number, unit } = inUnit(value, byId(tiny.units, "unit")(id), { m: messages("en"), language: "en" });
  return [number, unit];
};

test("inUnit(value, unit) writes a count, a share, a rank and a score by the kind of the unit", () => {
  expect(say(151_562, "vouchers")).toEqual(["151,562", "vouchers"]);
  expect(say(0.09, "percent-of-gdp")).toEqual(["0.09%", "of GDP"]);
  expect(say(12, "percent")).toEqual(["12%", ""]);
  expect(say(8, "rank")).toEqual(["8th", ""]);
  expect(say(51.9, "score")).toEqual(["51.9", ""]);
});

test("inUnit(value, unit) names one of what has a name of its own for one", () => {
  expect([say(1, "pupils"), say(2, "pupils"), say(0, "pupils"), say(1, "vouchers")]).toEqual([
    ["1", "pupil"],
    ["2", "pupils"],
    ["0", "pupils"],
    ["1", "vouchers"],
  ]);
});
