import { expect, test } from "vitest";
import { fileName, fileText, pickRecords, toTabs } from "../../../src/features/explorer/take-away.ts";
import { emptySelection } from "../../../src/selection/selection.ts";

const records = [
  { id: "a", region_ids: ["north"], eur: 1 },
  { id: "b", region_ids: ["north", "south"], eur: 5 },
];
const inRegions = { "b south": { id: "b", region_ids: ["north", "south"], eur: 2 } };

test("pickRecords(all, inRegions, ids, selection) keeps the order of the ids, and gives a region its own money", () => {
  const picked = (...region: string[]) =>
    pickRecords(records, inRegions, ["b", "a"], { ...emptySelection, chosen: region.length > 0 ? { region } : {} });
  expect(picked().map(({ id, eur }) => [id, eur])).toEqual([
    ["b", 5],
    ["a", 1],
  ]);
  expect(picked("south")[0]).toMatchObject({ eur: 2 });
  expect(picked("north", "south")[0]).toMatchObject({ eur: 5 });
});

test("fileText(records, kind) has a mark and semicolons where they are meant, and header and rows for all", () => {
  expect(fileText(records, "csv")).toBe("id,region_ids,eur\r\na,north,1\r\nb,north;south,5\r\n");
  expect(fileText(records, "semicolons")).toBe('\uFEFFid;region_ids;eur\r\na;north;1\r\nb;"north;south";5\r\n');
  expect(fileText([], "json")).toBe("[]\n");
});

test.each([
  ["", "initiatives.csv"],
  ["?region=be2&pillar=5", "initiatives-region-be2-pillar-5.csv"],
  ["?q=caf%C3%A9%20%2F%20x", "initiatives-q-café-x.csv"],
])("fileName(whole, query) says what was asked: %s", (query, name) => {
  expect(fileName("initiatives.csv", query)).toBe(name);
});

test("toTabs(records) disarms formulas, joins lists and leaves missing values empty", () => {
  expect(toTabs([{ id: "a", n: -5, many: ["x", "y"], none: null, text: "=1\t+1" }])).toBe(
    "id\tn\tmany\tnone\ttext\r\na\t-5\tx;y\t\t'=1 +1\r\n",
  );
});
