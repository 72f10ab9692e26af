import { expect, test } from "vitest";
import { trail } from "../../../src/model/report/trail.ts";
import { tiny } from "../../fixtures/topics.ts";

test("trail(dataset, table, id) leads from the printed characters to locations, endnotes and addresses", () => {
  expect(trail(tiny, "initiatives", "campus")).toEqual([
    { label: "Table 1", detail: "Main list", urls: [] },
    { label: "note 1", detail: "A page", urls: ["https://example.org/"] },
  ]);
  expect(trail(tiny, "discrepancies", "school-money")?.map(({ label }) => label)).toEqual([
    "as printed",
    "as printed",
    "Table 1",
    "Table 8",
  ]);
  expect(trail(tiny, "initiatives", "nothing")).toBeUndefined();
});
