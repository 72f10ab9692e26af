import { expect, test } from "vitest";
import { dictionaryOf } from "../../src/dataset/dictionary.ts";
import { country, datasets } from "../fixtures/charts.ts";

test("dictionaryOf(report) fills in the year and the moment of the report", () => {
  const { title, columns } = dictionaryOf(country.report).initiatives;
  expect(title).toBe("Initiatives");
  expect(columns["status"]).toEqual({
    title: "Status in 2018",
    description: "Where it stood in autumn 2017, as the report describes it.",
  });
  expect(columns["name"]?.title).toBe("Name");
});

test.each(datasets)("nothing that a table or column says is left with room for more: $name", ({ dataset }) => {
  const said = Object.values(dataset.dictionary).flatMap(({ columns, ...table }) => [table, ...Object.values(columns)]);
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter(({ title, description }) => /[{}]/.test(title + description))).toEqual([]);
});
