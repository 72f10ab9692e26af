import { expect, test } from "vitest";
import { readMessages } from "../../../src/text/message-format/read.ts";
import { sayable } from "../../../src/text/message-format/said.ts";

interface Said {
  plain: string;
  rows: (given: { n: number; who: string }) => string;
  rank: (given: { n: number }) => string;
  way: (given: { isUp: boolean }) => string;
}
const read = readMessages({
  plain: "all of it",
  rows: "{n, plural, =0 {no rows} one {# row} other {# rows}} of {who}",
  rank: "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
  way: "{isUp, select, true {up} other {down}}",
});
const m = sayable<Said>(read, "en");

test("sayable(messages, language) says what has no arguments as it is and fills in what has", () => {
  expect(m.plain).toBe("all of it");
  expect([0, 1, 2, 2222].map((n) => m.rows({ n, who: "Table 8" }))).toEqual([
    "no rows of Table 8",
    "1 row of Table 8",
    "2 rows of Table 8",
    "2,222 rows of Table 8",
  ]);
  expect([1, 2, 3, 4, 11, 112, 121].map((n) => m.rank({ n }))).toEqual("1st 2nd 3rd 4th 11th 112th 121st".split(" "));
  expect([true, false].map((isUp) => m.way({ isUp }))).toEqual(["up", "down"]);
});

test("sayable(messages, language) says nothing half", () => {
  expect(() => (m.rows as (given: object) => string)({ n: 1 })).toThrow("message without who");
});

test("messages read stand in a page as they are", () => {
  expect(JSON.parse(JSON.stringify(read))).toEqual(read);
});
