import { expect, test } from "vitest";
import { differenceBetween } from "../../src/model/indicators/difference.ts";
import { changeInWords, distanceInWords } from "../../src/text/indicator-changes.ts";
import { messages } from "../../src/text/messages.ts";
import { indicator, observation, tiny } from "../fixtures/topics.ts";

const m = messages("en");

const context = { dataset: tiny, m, language: "en" as const };

function between(from: number, to: number, unit_id: string) {
  const measured = indicator("x", { unit_id });
  const found = differenceBetween(measured, observation("x", from, 2017), observation("x", to, 2018));
  if (!found) throw new Error("no difference");
  return { difference: found, measured };
}

test("a change of rank counts places, of a share points, of a count units; a fall has a true minus", () => {
  const say = (from: number, to: number, unit_id: string) => {
    const { difference, measured } = between(from, to, unit_id);
    return changeInWords(difference, measured, context);
  };
  expect(say(6, 8, "rank")).toBe("2 places down on 2017");
  expect(say(6, 5, "rank")).toBe("1 place up on 2017");
  expect(say(19.5, 16.8, "percent")).toBe("−2.7 points on 2017");
  expect(say(82_571, 95_081, "vouchers")).toBe("+12,510 on 2017");
  expect(say(5, 5, "percent")).toBe("unchanged since 2017");
});

test("distanceInWords says above, below or level", () => {
  const say = (from: number, to: number) => distanceInWords(between(from, to, "percent").difference, m, "en");
  expect([say(37.3, 51.9), say(8, 5), say(5, 5)]).toEqual(["14.6 above it", "3 below it", "level with it"]);
});
