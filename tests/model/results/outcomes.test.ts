import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { readFolder } from "../../../src/dataset/read-folder.ts";
import { targets } from "../../../src/model/results/targets.ts";
import { aidCeilings, aidRates } from "../../../src/model/support/aid.ts";
import { scoreGroups } from "../../../src/model/views/scores.ts";
import type { Rows } from "../../../src/schema/tables.ts";

const { dataset } = loadDataset(readFolder("data"));
if (!dataset) throw new Error("the dataset is not sound");
const report = dataset;
const owner = report.initiatives[0]?.id ?? "";

const result = (id: string, fields: Partial<Rows<"results">>): Rows<"results"> => ({
  id,
  initiative_id: owner,
  cooperation_project_id: null,
  pillar_id: null,
  region_id: null,
  kind: "output",
  measure: "Pupils",
  value: 10,
  unit: "pupils",
  qualifier: "exact",
  basis: "total",
  period_start_year: null,
  period_end_year: 2017,
  target_id: null,
  alternative_to_id: null,
  part_of_id: null,
  is_sum_of_parts: false,
  as_printed: "10",
  source_ids: ["t1"],
  note: null,
  ...fields,
});
const target = result("aim", { kind: "target", value: 40, period_end_year: 2020 });

test("targets(dataset) takes the latest result that counts towards a target, and its share of it", () => {
  const results = [
    target,
    result("early", { target_id: "aim", value: 10, period_end_year: 2016 }),
    result("late", { target_id: "aim", value: 30, period_end_year: 2018 }),
    result("other", { target_id: "aim", value: 99, period_end_year: 2019, alternative_to_id: "late" }),
  ];
  const [only, ...others] = targets({ ...report, results });
  expect([only?.reached?.id, only?.share, others.length]).toEqual(["late", 0.75, 0]);
});

test("targets(dataset): a yearly result is no share of a total target, and none is not zero", () => {
  const results = [target, result("yearly", { target_id: "aim", basis: "per_year" })];
  expect(targets({ ...report, results })).toMatchObject([{ reached: undefined, share: null }]);
});

test("targets(dataset) holds every target once, nearest to its aim first, those without a result last", () => {
  const all = targets(report);
  const rows = report.results.filter(({ kind, alternative_to_id }) => kind === "target" && alternative_to_id === null);
  expect(all.map((each) => each.target.id).sort()).toEqual(rows.map(({ id }) => id).sort());
  const shares = all.map(({ share }) => share ?? -1);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  for (const { target: row, reached, share } of all) {
    expect(share).toBe(reached ? reached.value / row.value : null);
    expect(reached?.target_id ?? row.id).toBe(row.id);
  }
});

test("scoreGroups(dataset) holds each score once, no statement without one, none that is an alternative, highest first", () => {
  const groups = scoreGroups(report);
  const drawn = groups.flatMap(({ scores }) => scores.map(({ view }) => view.id));
  const rows = report.views.filter(({ score, alternative_to_id }) => score !== null && alternative_to_id === null);
  expect([...drawn].sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const { scores, scaleMin, scaleMax } of groups) {
    const values = scores.map(({ view }) => view.score);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    for (const { view } of scores) expect([view.scale_min, view.scale_max]).toEqual([scaleMin, scaleMax]);
  }
});

test("scoreGroups(dataset) never sets two scales in one group", () => {
  const [first, ...rest] = report.views;
  if (!first) throw new Error("no views");
  const groups = scoreGroups({ ...report, views: [{ ...first, scale_max: 10 }, ...rest] });
  expect(new Set(groups.map(({ kind, scaleMax }) => `${kind} ${scaleMax}`)).size).toBe(groups.length);
  expect(groups.length).toBe(scoreGroups(report).length + 1);
});

test("aidRates(dataset) and aidCeilings(dataset) hold every rule that states one, once, and no other", () => {
  const rates = aidRates(report).flatMap(({ terms }) => terms.map(({ id }) => id));
  const ceilings = aidCeilings(report).flatMap(({ terms }) => terms.map(({ id }) => id));
  const stating = (column: "intensity_pct" | "ceiling_eur") =>
    report.aid_terms.filter((term) => term[column] !== null).map(({ id }) => id);
  expect(rates.sort()).toEqual(stating("intensity_pct").sort());
  expect(ceilings.sort()).toEqual(stating("ceiling_eur").sort());
});

test("aidRates(dataset) sets tax reductions last and keeps forms apart; aidCeilings(dataset) keeps periods apart", () => {
  const forms = aidRates(report).map(({ form }) => form);
  expect(forms.at(-1)).toBe("tax_reduction");
  expect(new Set(forms).size).toBe(forms.length);
  for (const { form, terms } of aidRates(report))
    expect(new Set(terms.map((term) => term.form))).toEqual(new Set([form]));
  const groups = aidCeilings(report);
  for (const { per, terms } of groups) expect(new Set(terms.map((term) => term.per))).toEqual(new Set([per]));
  expect(groups.findIndex(({ per }) => per === null)).toBe(groups.length - 1);
});
