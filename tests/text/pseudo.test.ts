import fc from "fast-check";
import { expect, test } from "vitest";
import { pseudo } from "../../src/text/pseudo.ts";

test("pseudo(text) marks a text, sets accents and makes it a third longer", () => {
  expect(pseudo("New start-ups to take root")).toBe("⟦Ñéw stárt-úps tó táké róót ~~~~~ ~~⟧");
  expect(pseudo("All")).toBe("⟦Áll ~⟧");
});

test("pseudo(text) leaves readable what is no text of ours: figures, codes, addresses, quotations, room for values", () => {
  const said = "See “Made Different” (EUR 38.85 million, DESI, BE2) in {year}: https://example.org/a <b>one</b>";
  expect(pseudo(said)).toMatch(
    /^⟦Séé “Made Different” \(EUR 38\.85 míllíóñ, DESI, BE2\) íñ \{year\}: https:\/\/example\.org\/a <b>óñé<\/b> ~/,
  );
});

test("pseudo(text) marks no signs, and keeps the space around a part of a sentence outside", () => {
  expect(["", " · ", "38.85", "%", "2017–2019"].map(pseudo)).toEqual(["", " · ", "38.85", "%", "2017–2019"]);
  expect(pseudo(" of ")).toBe(" ⟦óf ~⟧ ");
});

test("pseudo(text) of any words is longer by a third at least, and marked once", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z ]{0,80}[a-z]$/), (text) => {
      const said = pseudo(text);
      expect(said.length - 2).toBeGreaterThanOrEqual(Math.floor((text.length * 4) / 3));
      expect(said.match(/[⟦⟧]/g)).toEqual(["⟦", "⟧"]);
    }),
  );
});
