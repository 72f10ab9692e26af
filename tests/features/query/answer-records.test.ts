import { expect, test } from "vitest";
import { answerRecords, distinct, numeric } from "../../../src/features/query/answer-records.ts";

test("distinct(columns) tells columns of one name apart", () => {
  expect(distinct(["a", "b", "a", "a"])).toEqual(["a", "b", "a_2", "a_3"]);
});

test("answerRecords(columns, rows) loses no cell, whatever the columns are called", () => {
  expect(
    answerRecords(
      ["n", "n"],
      [
        [1, "x"],
        [null, "y"],
      ],
    ),
  ).toEqual([
    { n: 1, n_2: "x" },
    { n: null, n_2: "y" },
  ]);
});

test("numeric(rows) holds for columns of numbers, some of which may be missing", () => {
  expect(
    numeric([
      [1, null, "x", null],
      [null, null, 2, 3],
    ]),
  ).toEqual([true, false, false, true]);
  expect(numeric([])).toEqual([]);
});
