import { expect, test } from "vitest";
import {
  discrepanciesAround,
  discrepanciesOf,
  discrepanciesOfInitiative,
  discrepanciesTouching,
  isGrave,
} from "../../../src/model/discrepancies/touching.ts";
import { discrepancy } from "../../fixtures/land.ts";
import { tinyWith } from "../../fixtures/topics.ts";

const dataset = tinyWith({
  discrepancies: [
    discrepancy("slip", { severity: "cosmetic", subject_ids: ["school-total"], subject_column: "label" }),
    discrepancy("sum", {
      severity: "figure",
      subject_ids: ["school-2014", "school-total"],
      initiative_ids: ["campus"],
    }),
    discrepancy("whole", { severity: "conclusion", subject_ids: ["school-total"], subject_column: null }),
    discrepancy("place", {
      severity: "figure",
      subject_table: "regions",
      subject_ids: ["xx1"],
      subject_column: "label",
      initiative_ids: [],
    }),
  ],
});
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test("discrepanciesOf(dataset, table, id) finds those of one row of one table, gravest first", () => {
  expect(ids(discrepanciesOf(dataset, "budget_lines", "school-total"))).toEqual(["whole", "sum", "slip"]);
  expect(ids(discrepanciesOf(dataset, "regions", "xx1"))).toEqual(["place"]);
  expect(discrepanciesOf(dataset, "results", "school-total")).toEqual([]);
});

test("discrepanciesOf(dataset, table, id, columns) keeps those about one of the columns, not those about the row", () => {
  expect(ids(discrepanciesOf(dataset, "budget_lines", "school-total", ["amount_eur"]))).toEqual(["sum"]);
  expect(ids(discrepanciesOf(dataset, "budget_lines", "school-total", ["label", "amount_eur"]))).toEqual([
    "sum",
    "slip",
  ]);
});

test("isGrave(discrepancy) is not said of a slip of print", () => {
  expect(ids(dataset.discrepancies.filter(isGrave))).toEqual(["sum", "whole", "place"]);
});

test("discrepanciesOfInitiative(dataset, id) finds those that name it, whatever rows they are about", () => {
  expect(ids(discrepanciesOfInitiative(dataset, "school"))).toEqual(["whole", "slip"]);
  expect(ids(discrepanciesOfInitiative(dataset, "campus"))).toEqual(["sum"]);
});

test("discrepanciesAround(dataset, initiatives, rows) has each once, gravest first", () => {
  const around = discrepanciesAround(dataset, [{ id: "school" }], {
    regions: [{ id: "xx1" }],
    budget_lines: [{ id: "school-total" }],
  });
  expect(ids(around)).toEqual(["whole", "sum", "place", "slip"]);
});

test("discrepanciesTouching(dataset, rows) keeps to the rows and columns that matter, and leaves slips of print out", () => {
  const touching = (columns?: string[]) =>
    discrepanciesTouching(dataset, { budget_lines: { ids: ["school-total"], ...(columns && { columns }) } });
  expect(touching()).toEqual(["sum", "whole"]);
  expect(touching(["amount_eur"])).toEqual(["sum", "whole"]);
  expect(touching(["label"])).toEqual(["whole"]);
  expect(discrepanciesTouching(dataset, { budget_lines: { ids: ["campus-none"] } })).toEqual([]);
});
