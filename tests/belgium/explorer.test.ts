// The explorer's list over the real data, held against the model's own sums.
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { recordsCsv } from "../../src/exports/csv.ts";
import { initiativeRecords, recordsInRegions } from "../../src/exports/initiative-records.ts";
import { moneyLines } from "../../src/exports/money-lines.ts";
import { moneyOfSelection } from "../../src/exports/money-selection.ts";
import { facetsIn } from "../../src/features/explorer/list-facets.ts";
import { fileText, pickRecords } from "../../src/features/explorer/take-away.ts";
import { listRows, rowsIn } from "../../src/model/initiatives/list-rows.ts";
import { totalFunding } from "../../src/model/money/funding.ts";
import { fundingHere } from "../../src/model/money/term-money.ts";
import { actingRegions } from "../../src/model/terms/coverage.ts";
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
    {
      initiative: _i,
      funding: _f,
      funding_lines: _l,
      funding_in: _n,
      values: _v,
      searched: _s,
      scope: _c,
      discrepancies: _d,
      ...shown
    },
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

const context = contextIn(dataset, "en");
const records = initiativeRecords(context, rows);

test("the explorer's files hold a line a row, and name source and licence", () => {
  expect(recordsCsv(records, "csv").trimEnd().split("\n")).toHaveLength(rows.length + 1);
  expect(recordsCsv(records, "excel").startsWith("\uFEFFid;name;")).toBe(true);
  expect(records[0]).toMatchObject({ data_licence: "CC-BY-4.0", data_version: dataset.report.data_version });
});

test("a file that the page makes of all rows is the file that is built", () => {
  for (const kind of ["csv", "excel"] as const) expect(fileText(records, kind)).toBe(recordsCsv(records, kind));
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

const inRegions = recordsInRegions(context, rows);
const lines = JSON.parse(JSON.stringify(moneyLines(context)));

test("the files of any selection hold exactly its rows, in their order, and its money lines add up to its sums", () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const matching = selector.matching(selection);
      const ids = selector.inOrder(matching, selection).map(selector.id);
      const picked = pickRecords(records, inRegions, ids, selection);
      expect(picked.map(({ id }) => id)).toEqual(ids);
      const { region = [], pillar = [] } = selection.chosen;
      const words = { partOf: "contained", joint: "joint" };
      const money = moneyOfSelection(lines, new Set(ids), { regionIds: region, pillarIds: pillar }, words, "/");
      const sum = (column: string) => money.reduce((all, line) => all + Number(line[column] ?? 0), 0);
      const { counted, outside } = selector.sum(matching, selection);
      expect([sum("counted_eur"), sum("outside_eur")]).toEqual([totalOf(counted), totalOf(outside)]);
      for (const line of money) {
        const adds = line["counted_eur"] !== null || line["outside_eur"] !== null;
        expect(line["why_not_counted"] === null, String(line["id"])).toBe(adds);
      }
    }),
  );
});

test("under a region list, file, plain list and the region's page state the same money of each initiative", () => {
  for (const { id: region } of actingRegions(dataset)) {
    const selection = { ...emptySelection, scope: "all" as const, chosen: { region: [region] } };
    const ids = selector.inOrder(selector.matching(selection), selection).map(selector.id);
    const files = pickRecords(records, inRegions, ids, selection);
    const acting = rows.filter(({ region_ids }) => region_ids.includes(region));
    const built = initiativeRecords(context, acting, [region]);
    for (const row of rowsIn(acting, [region])) {
      const here = fundingHere(dataset, "region", region, row.initiative);
      const at = rows.findIndex(({ id }) => id === row.id);
      const { funding_status, funding_eur } = selector.row(at, selection);
      const stated = { status: here.status, eur: here.amount_eur };
      expect({ status: row.funding_status, eur: row.funding_eur }, row.id).toEqual(stated);
      expect({ status: funding_status, eur: funding_eur }, row.id).toEqual(stated);
      const file = files.find(({ id }) => id === row.id);
      expect(file?.["funding_status"], row.id).toBe(here.status);
      expect(file, row.id).toMatchObject(built.find(({ id }) => id === row.id) ?? {});
      if (here.status === "total") expect(file?.["total_eur"], row.id).toBe(here.amount_eur);
    }
  }
});

test("under a region a row's file says what the region's own money is", () => {
  const selection = { ...emptySelection, chosen: { region: ["be2"] } };
  const [record] = pickRecords(records, inRegions, ["made-different"], selection);
  expect(record).toMatchObject({ total_eur: 2_000_000, total_start_year: 2014, in_report_total_eur: 2_000_000 });
  const [whole] = pickRecords(records, inRegions, ["made-different"], emptySelection);
  expect(whole).toMatchObject({ total_eur: 2_900_000 });
});

test("totals, yearly amounts and firms' own money are columns of their own", () => {
  const record = (id: string) => records.find((each) => each["id"] === id);
  expect(record("industrie-4-0")).toMatchObject({ total_eur: null, yearly_eur: 50_000_000, yearly_qualifier: "about" });
  expect(record("joint-rd-projects")).toMatchObject({ total_eur: 13_000_000, awarded_eur: 13_000_000 });
  expect(record("strategic-research-centres")).toMatchObject({
    total_eur: null,
    parts_eur: 128_500_000,
    parts_yearly_eur: 20_000_000,
  });
  expect(record("factory-of-the-future-award")).toMatchObject({ total_eur: null, private_eur: 475_000_000 });
});
