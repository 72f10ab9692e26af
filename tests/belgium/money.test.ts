// The same question of money, asked in every place that answers it: list, page, matrix, map and chart say the same.
import { describe, expect, test } from "vitest";
import { bareValue } from "../../src/charts/chart-csv.ts";
import { fundingByPillar } from "../../src/charts/funding-by-pillar.ts";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { facetsIn } from "../../src/features/explorer/list-facets.ts";
import { listRows } from "../../src/model/initiatives/list-rows.ts";
import { headlineLines, sharesBy } from "../../src/model/money/shares.ts";
import { actingRegions, coverage } from "../../src/model/terms/coverage.ts";
import { regionPortraits } from "../../src/model/terms/region-portraits.ts";
import { termPage } from "../../src/model/terms/term-page.ts";
import { toListData } from "../../src/selection/list-data.ts";
import { emptySelection, type Selection } from "../../src/selection/selection.ts";
import { totalOf } from "../../src/selection/selection-sum.ts";
import { createSelector } from "../../src/selection/selector.ts";
import { contextIn } from "../../src/text/context.ts";
import { shortTermsLabel, termsLabel } from "../../src/text/term-label.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;
const rows = listRows(dataset);
const facets = facetsIn(contextIn(dataset, "en"), rows);
const selector = createSelector(JSON.parse(JSON.stringify(toListData(rows, facets))), facets, []);

/** What the list says under its filters. */
const listed = (chosen: Selection["chosen"], scope: Selection["scope"] = "main") => {
  const selection = { ...emptySelection, chosen, scope };
  const { counted, outside, joint, inTotal } = selector.sum(selector.matching(selection), selection);
  return { counted: totalOf(counted), outside: totalOf(outside), joint: totalOf(joint), inTotal };
};
const sum = (lines: readonly { amount_eur: number | null }[]) =>
  lines.reduce((all, { amount_eur }) => all + (amount_eur ?? 0), 0);

const regions = actingRegions(dataset).map(({ id }) => id);
const pillars = dataset.pillars.map(({ id }) => id);

describe.each([...regions.map((id) => ["region", id] as const), ...pillars.map((id) => ["pillar", id] as const)])(
  "%s %s",
  (facet, id) => {
    const page = termPage(dataset, facet, id);
    const part = (name: "counted" | "outside" | "text") => page.money.find((each) => each.part === name);

    test("its page says what the list says", () => {
      const main = listed({ [facet]: [id] });
      const all = listed({ [facet]: [id] }, "all");
      expect(part("counted")?.amount_eur ?? 0).toBe(main.counted);
      expect(all.counted).toBe(main.counted);
      expect(part("outside")?.amount_eur ?? 0).toBe(main.outside);
      expect((part("text")?.amount_eur ?? 0) + main.outside).toBe(all.outside);
      expect(sum([...(part("counted")?.joint ?? []), ...(part("outside")?.joint ?? [])])).toBe(main.joint);
      expect(part("counted")?.stating.length ?? 0).toBe(main.inTotal.size);
    });
  },
);

test.each(regions)("the map says of %s what the list says", (id) => {
  const portrait = regionPortraits(dataset).find(({ region }) => region.id === id);
  const { counted, inTotal } = listed({ region: [id] });
  expect(portrait?.amount_eur).toBe(counted);
  expect(portrait?.stating).toBe(inTotal.size);
});

test("shares by region are those of the list's sums", () => {
  const whole = listed({}).counted;
  for (const { key, amount_eur, share_pct } of sharesBy(headlineLines(dataset), ({ region_ids }) =>
    region_ids.join(";"),
  )) {
    expect(amount_eur, key).toBe(listed({ region: key.split(";") }).counted);
    expect(share_pct, key).toBe(Math.round((100 * amount_eur) / whole));
  }
});

const cells = coverage(dataset).flat();
const ledger = fundingByPillar(dataset, contextIn(dataset, "en"));

test.each(cells.map((cell) => [cell.region_id, cell.pillar_id, cell] as const))(
  "matrix and chart say of %s under %s what the list says",
  (region, pillar, cell) => {
    const { counted, outside, joint } = listed({ region: [region], pillar: [pillar] });
    const { money } = cell;
    expect([sum(money.counted), sum(money.outside), sum(money.joint)]).toEqual([counted, outside, joint]);
    expect(cell.initiatives.length).toBe(
      selector.inOrder(
        selector.matching({ ...emptySelection, chosen: { region: [region], pillar: [pillar] } }),
        emptySelection,
      ).length,
    );
    const [pillarName, regionName] = [
      shortTermsLabel(dataset, "pillar", [pillar]),
      termsLabel(dataset, "region", [region]),
    ];
    const row = ledger?.table.rows.find(({ cells: [first, second] }) => first === pillarName && second === regionName);
    expect(bareValue(row?.cells.at(-1) ?? null) ?? 0).toBe(counted);
  },
);

test("worked by hand: the whole list, Flanders, Brussels and Wallonia", () => {
  const said = (chosen: Selection["chosen"]) => {
    const { counted, outside, joint } = listed(chosen);
    return { counted, outside, joint };
  };
  // Table 8's lines; outside it Digital Wallonia's 500 million and the spearhead clusters' 2.5.
  expect(said({})).toEqual({ counted: 364_886_500, outside: 502_500_000, joint: 0 });
  // Made Different 2 million, living labs 8; spearhead clusters 2.5. The 50 million a year of Industrie 4.0 are in no sum.
  expect(said({ region: ["be2"] })).toEqual({ counted: 10_000_000, outside: 2_500_000, joint: 0 });
  // Living labs 7 million, joint R&D 13, Fablab Mobile 0.6, Boost 0.116, Brustart 10.5, Bruseed 6.1, Start 0.2435.
  expect(said({ region: ["be1"] })).toEqual({ counted: 37_559_500, outside: 0, joint: 0 });
  // What is left of the whole beside these two and the 21 million of the federal level.
  expect(said({ region: ["be3"] })).toEqual({ counted: 296_327_000, outside: 500_000_000, joint: 0 });
});
