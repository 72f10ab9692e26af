import { expect, test } from "vitest";
import { metaFor } from "../../src/schema/column-meta.ts";
import { tables } from "../../src/schema/tables.ts";
import { country, datasets } from "../fixtures/charts.ts";

test("metaFor(cell, report) fills in the year and the moment of the report", () => {
  const { status, name } = tables.initiatives.columns;
  expect(metaFor(status, country.report)).toMatchObject({
    title: "Status in 2018",
    description: "Where it stood in autumn 2017, as the report describes it.",
  });
  expect(metaFor(name, country.report).title).toBe("Name");
});

test.each(datasets)("no column of any table is left with room for more: $name", ({ dataset }) => {
  const metas = Object.values(tables).flatMap(({ columns }) => Object.values(columns));
  const said = metas.flatMap((cell) => Object.values(metaFor(cell, dataset.report)));
  expect(said.filter((text) => /[{}]/.test(String(text)))).toEqual([]);
});
