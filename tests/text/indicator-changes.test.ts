import { expect, test } from "vitest";
import { changeInWords, distanceInWords } from "../../src/text/indicator-changes.ts";
import { messages } from "../../src/text/messages.ts";
import { indicator } from "../fixtures/topics.ts";

const m = messages("en");

test("a change of rank counts places, of a share points, of a count units; a fall has a true minus", () => {
  const say = (difference: number, unit: string) =>
    changeInWords({ since: 2017, difference }, indicator("x", { unit }), m, "en");
  expect(say(2, "rank")).toBe("2 places down on 2017");
  expect(say(-1, "rank")).toBe("1 place up on 2017");
  expect(say(-2.7, "%")).toBe("−2.7 points on 2017");
  expect(say(12_510, "enterprises")).toBe("+12,510 on 2017");
  expect(say(0, "%")).toBe("unchanged since 2017");
  expect(distanceInWords(-3, m, "en")).toBe("3 below it");
});
