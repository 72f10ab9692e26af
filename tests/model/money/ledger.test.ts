import { expect, test } from "vitest";
import { flatten, isRounded, linesOutside, openTotal } from "../../../src/model/money/ledger.ts";
import { tiny } from "../../fixtures/topics.ts";

test("openTotal(dataset, id) opens totals down to lines and says what rounding adds on the way", () => {
  const whole = openTotal(tiny, "whole");
  expect(whole.addends.map(({ total }) => total.id)).toEqual(["skills"]);
  expect(whole).toMatchObject({ exact_eur: 62_700_000, rounding_eur: 300_000 });
  expect(flatten(whole).flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(["school-total"]);
});

test("openTotal(dataset, unknown) throws its kind and value", () => {
  expect(() => openTotal(tiny, "nothing")).toThrow("unknown printed total: nothing");
});

test("linesOutside(dataset, entry) are the main list's lines in no part of the total", () => {
  expect(linesOutside(tiny, openTotal(tiny, "whole")).map(({ id }) => id)).toEqual(["school-2014", "campus-none"]);
});

test("isRounded(entry) holds where every total comes out, however far down", () => {
  expect(isRounded(openTotal(tiny, "whole"))).toBe(true);
  const printed_totals = tiny.printed_totals.map((total) => ({ ...total, amount_eur: 60_000_000 }));
  const whole = openTotal({ ...tiny, printed_totals }, "whole");
  expect([whole.comesOut, whole.addends[0]?.comesOut, isRounded(whole)]).toEqual([true, false, false]);
});
