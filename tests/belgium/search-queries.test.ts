import { expect, test } from "vitest";
import { rowEntries } from "../../src/exports/site-entries.ts";
import { siteIndex } from "../../src/selection/site/site-index.ts";
import { createSiteSearch } from "../../src/selection/site/site-search.ts";
import { report, words } from "../fixtures/charts.ts";
import queries from "./search-queries.json" with { type: "json" };

// What readers ask, written from the report by someone who had not seen the search: each is answered among the first three
// finds, by one of the rows that hold the answer, with the fact in what is shown.

const entries = rowEntries({ dataset: report, ...words });
const search = createSiteSearch(
  siteIndex(entries),
  report.synonyms.map(({ terms }) => terms),
);
const shown = 4;
const plain = (text: string) =>
  text
    .replace(/ (?:million|m)\b/g, " m")
    .replace(/ (?:billion|bn)\b/g, " bn")
    .replace(/\s+/g, " ")
    .toLowerCase();

function answers(query: string) {
  return search(query)
    .finds.slice(0, 3)
    .map(({ entry, more }) => [entry, ...more.slice(0, shown)].flatMap((at) => entries[at] ?? []));
}

test.each(queries)("$kind: $query", ({ query, expect: wanted, fact }) => {
  const found = answers(query);
  const rows = wanted.map(({ table, id }) => `${table} ${id}`);
  const right = found.filter((some) => some.some((entry) => entry.rows.some((row) => rows.includes(row))));
  const said = right.some(
    (some) =>
      fact === null ||
      some.some(({ title, fact: own, text }) => plain(`${title} ${own} ${text}`).includes(plain(fact))),
  );
  expect({
    isFound: right.length > 0,
    isSaid: said,
    of: found.map(([first]) => `${first?.title} – ${first?.fact}`),
  }).toMatchObject({
    isFound: true,
    isSaid: true,
  });
});
