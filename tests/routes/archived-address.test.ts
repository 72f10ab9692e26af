import { expect, test } from "vitest";
import { archivedAddress } from "../../src/routes/archived-address.ts";

test("archivedAddress(url, published) asks the web archive for the copy nearest to the month of publication", () => {
  expect(archivedAddress("http://example.org/a?b=c&d#e", { year: 2019, month: 11 })).toBe(
    "https://web.archive.org/web/20191101000000/http://example.org/a?b=c&d#e",
  );
  expect(archivedAddress("https://example.org/", { year: 2021, month: 2 })).toMatch(/\/20210201000000\//);
});

test("archivedAddress without a month takes the middle of the year", () => {
  expect(archivedAddress("https://example.org/", { year: 2019 })).toMatch(/\/20190701000000\//);
});

test("archivedAddress of an archive's own address is undefined, and a name that only resembles one is not", () => {
  expect(archivedAddress("https://web.archive.org/web/2018/http://example.org/", { year: 2019 })).toBeUndefined();
  expect(archivedAddress("https://archive.ph/abc", { year: 2019 })).toBeUndefined();
  expect(archivedAddress("https://myarchive.org/", { year: 2019 })).toBeDefined();
});
