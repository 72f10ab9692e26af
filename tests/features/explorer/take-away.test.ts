import { expect, test } from "vitest";
import { pickLines, pickRecords, toTabs } from "../../../src/features/explorer/take-away.ts";

test.each([",", ";"])("pickLines(csv, ids) keeps header and order, columns parted by %s", (mark) => {
  const csv = `id${mark}name\na${mark}"x${mark}y"\nab${mark}z\n`;
  expect(pickLines(csv, ["ab", "a"])).toBe(`id${mark}name\nab${mark}z\na${mark}"x${mark}y"\n`);
  expect(pickLines(csv, [])).toBe(`id${mark}name\n`);
});

test("pickRecords(json, ids) keeps the order of the ids", () => {
  expect(pickRecords('[{"id":"a"},{"id":"b"}]', ["b", "a"])).toEqual([{ id: "b" }, { id: "a" }]);
});

test("toTabs(records) disarms formulas, joins lists and leaves missing values empty", () => {
  expect(toTabs([{ id: "a", n: -5, many: ["x", "y"], none: null, text: "=1\t+1" }])).toBe(
    "id\tn\tmany\tnone\ttext\na\t-5\tx; y\t\t'=1 +1\n",
  );
});
