import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { recordsCsv, toCsv, toSpreadsheetText } from "../../src/exports/csv.ts";
import { csvRecords } from "../fixtures/rfc-4180.ts";

test("toCsv(columns, rows) joins lists, leaves missing values empty, quotes where needed and ends lines as RFC 4180 does", () => {
  const rows = [{ id: "a", many: ["x", "y"], none: null, text: 'say "yes", twice', n: 0 }];
  expect(toCsv(["id", "many", "none", "text", "n"], rows)).toBe(
    'id,many,none,text,n\r\na,x;y,,"say ""yes"", twice",0\r\n',
  );
});

test("toCsv(columns, rows) changes no character, not even of what looks like a formula", () => {
  expect(toCsv(["a"], [{ a: "=1+1" }, { a: "@x" }, { a: "-5" }, { a: -5 }])).toBe("a\r\n=1+1\r\n@x\r\n-5\r\n-5\r\n");
});

test("toCsv(columns, rows) reads back as it was, by a reader of the grammar and by another", () => {
  const rows = fc.array(fc.record({ a: fc.string(), b: fc.string({ unit: "binary" }) }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (some) => {
      const text = toCsv(["a", "b"], some);
      expect(csvRecords(text)).toEqual([["a", "b"], ...some.map(({ a, b }) => [a, b])]);
      const { data } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
      expect(data.slice(1, -1)).toEqual(some.map(({ a, b }) => [a, b]));
    }),
    { numRuns: 40 },
  );
}, 20_000);

test("toCsv(columns, rows) of one column has no empty line, which readers skip", () => {
  expect(toCsv(["a"], [{ a: null }, { a: "x" }])).toBe('a\r\n""\r\nx\r\n');
});

test("toSpreadsheetText(columns, rows, delimiter) disarms formulas in texts and leaves numbers alone", () => {
  const rows = [{ a: "=1+1" }, { a: "@x" }, { a: "-5" }, { a: -5 }, { a: "x;y" }];
  expect(toSpreadsheetText(["a"], rows, ";")).toBe("a\r\n'=1+1\r\n'@x\r\n'-5\r\n-5\r\n\"x;y\"\r\n");
});

test("recordsCsv(records, kind) has the records' own columns, and a mark where a spreadsheet is meant", () => {
  expect(recordsCsv([{ id: "a", n: 1 }], "csv")).toBe("id,n\r\na,1\r\n");
  expect(recordsCsv([{ id: "a", n: 1 }], "semicolons")).toBe("\uFEFFid;n\r\na;1\r\n");
  expect(recordsCsv([], "csv")).toBe("id\r\n");
});
