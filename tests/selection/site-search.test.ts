import fc from "fast-check";
import { expect, test } from "vitest";
import { createSiteSearch } from "../../src/selection/site-search.ts";

const titles = ["Voucher for advice", "École", "A plan", "Advice on vouchers and plans"];
const details = ["For SMEs", "Advice for schools", "EUR 38.85 million", ""];
const search = createSiteSearch(titles, details, [
  ["SMEs", "KMO"],
  ["A plan", "plan du gouvernement"],
  ["advice plans", "robots"],
]);

test.each([
  ["title before detail, then the order given", "advice", [0, 3, 1]],
  ["every word must be found", "advice plan", [3]],
  ["accents are ignored", "ecole", [1]],
  ["figures are found as printed", "38.85", [2]],
  ["synonyms are understood", "kmo", [0]],
  ["a term of several words is one", "plan du gouvernement", [2]],
  ["a term that stands nowhere is its words", "advice plans", [3]],
  ["a slip is understood", "vuocher", [0, 3]],
  ["what stands nowhere is not found", "zebra", []],
  ["nothing asked finds nothing", " ", []],
])("createSiteSearch(...)(query): %s", (_what, query, expected) => {
  expect(search(query).entries).toEqual(expected);
});

test("any text can be searched for, and each entry is found once", () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      const { entries } = search(query);
      expect(new Set(entries).size).toBe(entries.length);
    }),
  );
});
