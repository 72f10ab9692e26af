import { expect, test } from "vitest";
import { answersOf } from "../../../src/exports/open/answers.ts";
import { sqliteFile } from "../../../src/exports/open/database.ts";
import { exampleQueries } from "../../../src/exports/open/example-queries.ts";
import { expectedAnswers } from "../../fixtures/example-answers.ts";
import { published, publishedOf } from "../../fixtures/published.ts";

test.each(published)("each example is answered as its rows are reckoned without SQL: $name", ({ dataset, tables }) => {
  const queries = exampleQueries(dataset);
  const expected = expectedAnswers(dataset, tables);
  const answers = answersOf(
    sqliteFile(tables, {}),
    queries.map(({ sql }) => sql),
  );
  queries.forEach(({ name }, at) => {
    expect(answers[at]?.rows, name).toEqual(expected[name]);
  });
  expect(queries.map(({ name }) => name)).toEqual(Object.keys(expected));
});

test("there are ten examples, each with words, and for the report each has an answer", () => {
  const { dataset, source, tables } = publishedOf("the report");
  const queries = exampleQueries(dataset);
  expect(queries).toHaveLength(10);
  expect(queries.map(({ name }) => name).sort()).toEqual(Object.keys(source.context.m.openData.query.questions).sort());
  for (const rows of Object.values(expectedAnswers(dataset, tables))) expect(rows.length).toBeGreaterThan(0);
});
