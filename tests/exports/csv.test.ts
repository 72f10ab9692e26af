import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { toCsv } from "../../src/exports/csv.ts";

test("toCsv(columns, rows) joins lists, leaves missing values empty and quotes where needed", () => {
  const rows = [{ id: "a", many: ["x", "y"], none: null, text: 'say "yes", twice', n: 0 }];
  expect(toCsv(["id", "many", "none", "text", "n"], rows)).toBe('id,many,none,text,n\na,x;y,,"say ""yes"", twice",0\n');
});

test("toCsv(columns, rows) disarms formulas in texts and leaves numbers alone", () => {
  expect(toCsv(["a"], [{ a: "=1+1" }, { a: "@x" }, { a: "-5" }, { a: -5 }])).toBe("a\n'=1+1\n'@x\n'-5\n-5\n");
});

test("toCsv(columns, rows) reads back as it was", () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text) && !/[\r\n]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), (rows) => {
      const read = Papa.parse<Record<string, string>>(toCsv(["a", "b"], rows), { header: true, delimiter: "," });
      expect(read.data.slice(0, rows.length)).toEqual(rows);
    }),
  );
});
