// The kinds of money in the report's total, worked by hand from its Table 8 and what the report says of each line.
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { hasPeriod, sumOf } from "../../src/model/money/funding.ts";
import { kindsOf } from "../../src/model/money/kinds.ts";
import { scopeLines } from "../../src/model/money/scopes.ts";
import { headlineLines } from "../../src/model/money/shares.ts";
import { actingRegions } from "../../src/model/terms/coverage.ts";
import { termPage } from "../../src/model/terms/term-page.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;
const counted = headlineLines(dataset);
const kinds = kindsOf(dataset, counted);
const amountOf = (kind: string) => kinds.find((each) => each.kind === kind)?.amount_eur ?? 0;

test("the kinds in the report's total come to 364,886,500 euros", () => {
  expect(kinds.map(({ kind, amount_eur }) => [kind, amount_eur])).toEqual([
    // ERDF projects 162 million, Digital Belgium Skills Fund 18, Made Different in Flanders 2, Start 0.2435.
    ["grants", 182_243_500],
    // W.IN.G 50 million, Brustart 10.5, Bruseed 6.1.
    ["fund_capital", 66_600_000],
    // Digital School 62.7 million, WallCode.be 1.177, Fablab Mobile 0.6.
    ["training", 64_477_000],
    // Living labs in Flanders 8 million, in Brussels 7, in Wallonia 6.7 and 1.25; mobile health sandbox 3.
    ["pilots", 25_950_000],
    // Joint R&D projects.
    ["research", 13_000_000],
    // The Walloon Region's 5.3 and 2 million, Boost 0.116.
    ["vouchers", 7_416_000],
    // Companies' 3.3 and 0.992 million beside the Walloon vouchers.
    ["own_share", 4_292_000],
    // Made Different in Wallonia.
    ["advice", 900_000],
    // What the vouchers' four amounts leave of the 11.6 million printed.
    ["not_said", 8_000],
  ]);
  expect(kinds.reduce((sum, { amount_eur }) => sum + amount_eur, 0)).toBe(364_886_500);
});

test("public money is all but the companies' own share and what is rounded beside it", () => {
  expect(sumOf(scopeLines(dataset, "public"))).toBe(sumOf(counted) - amountOf("own_share") - amountOf("not_said"));
});

test("every fund of the total is a fund in kind and nature", () => {
  const funds = new Set(
    dataset.initiatives.filter(({ instrument_ids }) => instrument_ids.includes("investment-fund")).map(({ id }) => id),
  );
  const lines = counted.filter((line) => funds.has(line.initiative_id ?? ""));
  expect(lines.map(({ id, nature, kind }) => [id, nature, kind])).toEqual([
    ["wing-budget", "equity", "fund_capital"],
    ["brustart-equity", "equity", "fund_capital"],
    ["bruseed-2018-2023", "equity", "fund_capital"],
  ]);
});

test("three lines of the total have no period: W.IN.G, Brustart and the mobile health sandbox, 63.5 million", () => {
  const undated = counted.filter((line) => !hasPeriod(line));
  expect(undated.map(({ initiative_id }) => initiative_id).sort()).toEqual([
    "brustart",
    "mobile-health-sandbox",
    "wing",
  ]);
  expect(sumOf(undated)).toBe(63_500_000);
});

const terms = [
  ...actingRegions(dataset).map(({ id }) => ["region", id] as const),
  ...dataset.pillars.map(({ id }) => ["pillar", id] as const),
];
test.each(terms)("the kinds of %s %s come to what its page counts", (facet, id) => {
  for (const { counted: lines, amount_eur } of termPage(dataset, facet, id).money) {
    expect(kindsOf(dataset, lines).reduce((sum, each) => sum + each.amount_eur, 0)).toBe(amount_eur ?? 0);
  }
});
