import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsOf } from "../../src/selection/bitset.ts";
import { fold, foldBytes } from "../../src/selection/search.ts";
import { lineReader, toLines } from "../../src/selection/text-lines.ts";
import { createTextSearch } from "../../src/selection/text-search.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
// What UTF-8 writes in one byte or two: the Latin, Greek and Cyrillic alphabets with their accents.
const anyLetter = fc.integer({ min: 32, max: 0x7ff }).map((code) => String.fromCharCode(code));
const anyText = fc.string({ unit: fc.oneof(anyLetter, fc.constantFrom(..."aàéßłøñΣσςЖ “€")) });

test("foldBytes(bytes) is what fold gives, with a space for what UTF-8 writes in three bytes and more", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      // A letter whose folded form is longer than two bytes becomes a space, too.
      const expected = [...text]
        .map((letter) => (letter.charCodeAt(0) < 0x800 && bytes(fold(letter)).length <= 2 ? fold(letter) : " "))
        .join("");
      expect(foldBytes(bytes(text))).toBe(expected);
    }),
  );
});

test.each([
  ["École Numérique", "ecole numerique"],
  ["Łódź, Malmø, Großstadt", "lodz, malmo, grossstadt"],
  ["l’avenir", "l avenir"],
  ["ΑΘΉΝΑΣ", "αθηνασ"],
])("foldBytes of %s is %s", (text, folded) => {
  expect(foldBytes(bytes(text))).toBe(folded);
});

const anyFields = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4 }))
  .chain(([size, fields]) =>
    fc.array(fc.array(anyText, { minLength: size, maxLength: size }), { minLength: fields, maxLength: fields }),
  );

test("lineReader(toLines(fields)) gives back each text, its white space as single spaces", () => {
  fc.assert(
    fc.property(anyFields, (fields) => {
      const texts = fields.flat();
      const line = lineReader(bytes(toLines(fields)), texts.length);
      expect(texts.map((_, at) => line(at))).toEqual(texts.map((text) => text.replace(/\s+/g, " ")));
    }),
  );
});

test("rowsWith(spelling) and fieldsWith(row, spelling) find what a plain search of each text finds", () => {
  fc.assert(
    fc.property(anyFields, fc.constantFrom("a", "ab", "abc", "aba"), fc.nat(), (fields, spelling, seed) => {
      // Words of two letters, so that some are found.
      const named = fields.map((texts, field) =>
        texts.map((_, row) => ["aba", "xabc", "abc b", "a"][(row * 7 + field * 3 + seed) % 4] ?? ""),
      );
      const size = named[0]?.length ?? 0;
      const search = createTextSearch(bytes(toLines(named)), size);
      const stands = (text: string) =>
        text.split(" ").some((word) => (spelling.length > 2 ? word.startsWith(spelling) : word === spelling));
      const inFields = (row: number) => named.flatMap((texts, field) => (stands(texts[row] ?? "") ? field : []));
      const rows = Array.from({ length: size }, (_, row) => row);
      expect(rowsOf(search.rowsWith(spelling), size)).toEqual(rows.filter((row) => inFields(row).length > 0));
      for (const row of rows) expect(search.fieldsWith(row, spelling)).toEqual(inFields(row));
    }),
  );
});
