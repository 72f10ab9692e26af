import { expect, test } from "vitest";
import { layoutSilences } from "../../../src/drawings/silences/silences.layout.ts";

test("layoutSilences(silences, variant, top) leaves out an empty reason and takes no room for nothing", () => {
  expect(layoutSilences([{ reason: "none", items: [] }], "wide", 40)).toEqual({ bottom: 40, groups: [] });
});
