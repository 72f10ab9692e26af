import fc from "fast-check";
import { expect, test } from "vitest";
import { readSelection, writeOptions, writeSelection } from "../../src/routes/selection-address.ts";
import { facets } from "../fixtures/listed.ts";
import { anySelection } from "../fixtures/selections.ts";

test("readSelection(writeSelection(s)) is s, and writing it again gives the same address", () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const address = writeSelection(selection, facets);
      const { selection: read, unknown } = readSelection(address, facets);
      expect(read).toEqual(selection);
      expect(unknown).toEqual([]);
      expect(writeSelection(read, facets)).toBe(address);
    }),
  );
});

test("readSelection(search) understands the readable form and names what it does not know", () => {
  const { selection, unknown } = readSelection(
    "?region=xx1,-xx2&pillar=5&sort=-funding&region=moon&colour=red&from=soon&scope=mars&open=region,pillar&funding_to=2.5&toString=1",
    facets,
  );
  expect(selection).toMatchObject({
    chosen: { region: ["xx1"], pillar: ["5"] },
    excluded: { region: ["xx2"] },
    open: ["region"],
    sort: { key: "funding", isDescending: true },
    start: { from: null, to: null },
    scope: "main",
  });
  expect(unknown).toEqual([
    { name: "region", value: "moon" },
    { name: "colour", value: "red" },
    { name: "from", value: "soon" },
    { name: "scope", value: "mars" },
    { name: "open", value: "pillar" },
    { name: "funding_to", value: "2.5" },
    { name: "toString", value: "1" },
  ]);
});

test("readSelection(search) survives any text, and what it read can be written and read again", () => {
  fc.assert(
    fc.property(fc.constantFrom("region", "open", "q", "sort", "from", "x"), fc.string(), (name, value) => {
      const { selection } = readSelection(`?${name}=${value}`, facets);
      expect(readSelection(writeSelection(selection, facets), facets).selection).toEqual(selection);
    }),
  );
});

test("writeOptions(options, scope) is the address of the list with one option a facet", () => {
  expect(writeOptions({ region: "xx1", pillar: "5" })).toBe("?region=xx1&pillar=5");
  expect(writeOptions({ pillar: "5" }, "all")).toBe("?pillar=5&scope=all");
});
