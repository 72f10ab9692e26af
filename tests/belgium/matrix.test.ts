// The matrix over the real data: its fields as the list’s script and the model count them, and its sentences.
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { builtList } from "../../src/features/matrix/built-list.ts";
import { weakest } from "../../src/model/money/funding.ts";
import { coverage } from "../../src/model/terms/coverage.ts";
import { countOf } from "../../src/selection/bitset.ts";
import { inField } from "../../src/selection/matrix.ts";
import { emptySelection } from "../../src/selection/selection.ts";
import { contextIn } from "../../src/text/context.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;
const list = builtList(contextIn(dataset, "en"));
const field = (region: string | null, pillar: string | null) => list.fields({ region, pillar });

test("each field holds the measures and the money that the model gives it, each euro once", () => {
  for (const cell of coverage(dataset).flat()) {
    const { count, own_eur, joint_eur, qualifier } = field(cell.region_id, cell.pillar_id);
    const at = `${cell.region_id} ${cell.pillar_id}`;
    expect(count, at).toBe(cell.initiatives.length);
    const added = (lines: readonly { amount_eur: number }[]) => lines.reduce((sum, line) => sum + line.amount_eur, 0);
    const own = [...cell.money.counted, ...cell.money.outside];
    expect([own_eur, joint_eur], at).toEqual([added(own), added(cell.money.joint)]);
    const lines = own.map(({ line }) => line);
    const adding = new Set([...own, ...cell.money.joint].map(({ initiative_id }) => initiative_id)).size;
    if (own.length > 0) expect(qualifier, at).toBe(weakest(lines, adding < cell.initiatives.length));
  }
});

test("a field counts what a click on it leaves", () => {
  for (const region of ["be", "be2", "be3", "be1", null]) {
    for (const pillar of ["strategy", "2", "3", "4", "5", "support", null]) {
      const rows = list.selector.matching(inField(emptySelection, { region, pillar }));
      expect(field(region, pillar).count, `${region} ${pillar}`).toBe(countOf(rows));
    }
  }
});

test("the measures of all fields come to what the report counts and 2.5 million outside it", () => {
  const all = field(null, null);
  expect([all.count, all.summed.length, all.summedStating]).toEqual([32, 27, 16]);
  expect(all.own_eur).toBe(364_886_500 + 2_500_000);
  const regions = ["be", "be2", "be3", "be1"].map((region) => field(region, null).own_eur);
  expect(regions.reduce((sum, eur) => sum + eur, 0)).toBe(all.own_eur);
});

test.each([
  ["be3", "5", "Wallonia, Skills: 2 measures; €63.9 million; both state an amount."],
  ["be2", "3", "Flanders, Partnerships: 3 measures; at least €4.5 million, shared with Innovation; 1 states nothing."],
  [
    "be2",
    "2",
    "Flanders, Innovation: 4 measures; at least €8 million, and at least €4.5 million shared with Partnerships; 1 states nothing.",
  ],
  ["be3", null, "Wallonia: 8 initiatives; at least €296.3 million for 7 measures; all state an amount."],
  ["be2", "strategy", "Flanders, Strategies: 1 initiative; about €50 million per year."],
  ["be2", "5", "Flanders, Skills: 1 measure; no amount stated."],
  ["be", "2", "Federal, Innovation: no measure."],
  [null, null, "Belgium: 32 initiatives; at least €367.3 million for 27 measures; 11 state nothing."],
])("the sentence of %s %s", (region, pillar, said) => {
  expect(list.sentence({ region, pillar }).replaceAll("\u00a0", " ")).toBe(said);
});
