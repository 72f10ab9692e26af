// The explorer's list over the real data, held against the model's own sums.
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { initiativeRecords, initiativesCsv } from "../../src/exports/initiatives-csv.ts";
import { facetsIn } from "../../src/features/explorer/list-facets.ts";
import { pickLines, pickRecords } from "../../src/features/explorer/take-away.ts";
import { listRows } from "../../src/model/initiatives/list-rows.ts";
import { totalFunding } from "../../src/model/money/funding.ts";
import { rowsWhere } from "../../src/selection/bitset.ts";
import { toListData } from "../../src/selection/list-data.ts";
import { emptySelection, type Selection, scopes, sortKeys } from "../../src/selection/selection.ts";
import { totalOf } from "../../src/selection/selection-sum.ts";
import { createSelector } from "../../src/selection/selector.ts";
import { contextIn } from "../../src/text/context.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;
const rows = listRows(dataset);
const facets = facetsIn(contextIn(dataset, "en"), rows);
const selector = createSelector(
  JSON.parse(JSON.stringify(toListData(rows, facets))),
  facets,
  dataset.synonyms.map(({ terms }) => terms),
);
const only = (ids: readonly string[]) => rowsWhere(rows.length, (row) => ids.includes(rows[row]?.id ?? ""));
const found = (query: string) =>
  selector.inOrder(selector.matching({ ...emptySelection, scope: "all", query }), emptySelection).map(selector.id);

test("sum(rows) counts or contains every row with a total amount, and adds each euro once", () => {
  fc.assert(
    fc.property(fc.subarray(rows), (some) => {
      const { counted, outside, contained } = selector.sum(only(some.map(({ id }) => id)), emptySelection);
      const listed = [...new Set([...[...counted, ...outside].map(({ row }) => row), ...contained])].map(
        (row) => rows[row]?.id,
      );
      expect(listed.sort()).toEqual(
        some
          .filter(({ funding_status }) => funding_status === "total")
          .map(({ id }) => id)
          .sort(),
      );
      const ids = new Set<string | null>(some.map(({ id }) => id));
      expect(totalOf([...counted, ...outside])).toBe(
        totalFunding(dataset.budget_lines.filter((line) => ids.has(line.initiative_id))).amount_eur,
      );
    }),
  );
});

test("the named ERDF projects add nothing beside the line that contains them, and stand for themselves without it", () => {
  const counted = (...ids: string[]) => totalOf(selector.sum(only(ids), emptySelection).counted);
  expect(counted("erdf-projects", "idees", "fab-iot-lab")).toBe(162_000_000);
  expect(counted("idees")).toBe(9_700_000);
});

test("what a row shows is the same read from the columns", () => {
  for (const [
    at,
    { initiative: _i, funding: _f, funding_lines: _l, funding_in: _n, values: _v, searched: _s, scope: _c, ...shown },
  ] of rows.entries()) {
    expect(selector.row(at, emptySelection)).toEqual(shown);
  }
});

test.each([
  ["flandre", "industrie-4-0"],
  ["KMO", "sme-e-wallet"],
  ["santé", "living-labs"],
  ["KMO-portefeuille", "sme-e-wallet"],
  ["kmo portefeuille", "sme-e-wallet"],
  ["chèques-entreprises", "company-vouchers"],
  ["speerpuntclusters", "spearhead-clusters"],
  ["proeftuinen", "living-labs"],
  ["Agence du Numérique", "digital-wallonia"],
  ["O&O", "joint-rd-projects"],
  ["kunstmatige intelligentie", "flemish-ai-plan"],
  ["competenties", "vdab-ict-action-plan"],
  ["open data", "open-data-strategy"],
])("a search for %s finds %s", (query, id) => {
  expect(found(query)).toContain(id);
});

test("a starter, which is any new firm, does not find what is for start-ups", () => {
  expect(found("starter")).not.toContain("wing");
  expect(found("start-up")).toContain("wing");
});

test("the explorer's files hold a line a row, and name source and licence", () => {
  const csv = initiativesCsv(dataset, rows, "plain");
  expect(csv.trimEnd().split("\n")).toHaveLength(rows.length + 1);
  expect(initiativesCsv(dataset, rows, "excel").startsWith("\uFEFFid;name;")).toBe(true);
  expect(initiativeRecords(dataset, rows)[0]).toMatchObject({
    data_licence: "CC-BY-4.0",
    data_version: dataset.report.data_version,
  });
});

const anySelection: fc.Arbitrary<Selection> = fc
  .record({
    scope: fc.constantFrom(...scopes),
    sort: fc.record({ key: fc.constantFrom(...sortKeys), isDescending: fc.boolean() }),
    options: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
  })
  .map(({ scope, sort, options }) => {
    const chosen: Record<string, string[]> = {};
    for (const [which, nth] of options) {
      const facet = facets[which % facets.length];
      const option = facet?.options[nth % facet.options.length]?.id;
      if (facet && option) chosen[facet.key] = [...new Set([...(chosen[facet.key] ?? []), option])];
    }
    return { ...emptySelection, scope, sort, chosen };
  });

test("the files of any selection hold exactly its rows, in their order", () => {
  const files = { plain: initiativesCsv(dataset, rows, "plain"), excel: initiativesCsv(dataset, rows, "excel") };
  const json = JSON.stringify(initiativeRecords(dataset, rows));
  fc.assert(
    fc.property(anySelection, (selection) => {
      const ids = selector.inOrder(selector.matching(selection), selection).map(selector.id);
      for (const csv of Object.values(files)) {
        const lines = pickLines(csv, ids).trimEnd().split("\n").slice(1);
        expect(lines.map((line) => line.split(/[,;]/)[0])).toEqual(ids);
      }
      expect(pickRecords(json, ids).map(({ id }) => id)).toEqual(ids);
    }),
  );
});
