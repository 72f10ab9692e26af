// Regions, pillars and neighbours over the real data, held against the report's printed totals and the rows themselves.
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { initiativeJson, initiativeSize, initiativeTables } from "../../src/exports/initiative-files.ts";
import { initiativeRows } from "../../src/model/initiatives/initiative-rows.ts";
import { similarInitiatives } from "../../src/model/initiatives/similar.ts";
import { fundingHere } from "../../src/model/money/term-money.ts";
import { byId } from "../../src/model/rows/by-id.ts";
import { actingRegions } from "../../src/model/terms/coverage.ts";
import { type TermFacet, termPage } from "../../src/model/terms/term-page.ts";
import { contextIn } from "../../src/text/context.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;
const terms = [
  ...actingRegions(dataset).map(({ id }) => ["region", id] as [TermFacet, string]),
  ...dataset.pillars.map(({ id }) => ["pillar", id] as [TermFacet, string]),
].map(([facet, id]) => termPage(dataset, facet, id));
const moneyOf = (facet: TermFacet, id: string) =>
  termPage(dataset, facet, id).money.find(({ part }) => part === "counted");

test("a term's money meets the printed totals where a pillar’s money is its own", () => {
  expect(moneyOf("pillar", "4")?.amount_eur).toBe(3_000_000);
  expect(moneyOf("pillar", "5")?.amount_eur).toBe(82_477_000);
  expect(moneyOf("pillar", "support")?.amount_eur).toBe(240_559_500);
});

test("joint money stands whole in each term and in no sum", () => {
  for (const id of ["2", "3"]) {
    const money = moneyOf("pillar", id);
    const joint = money?.joint.map((line) => line.id);
    expect(joint).toContain("made-different-wallonia");
    expect(money?.counted.some((line) => joint?.includes(line.id))).toBe(false);
  }
  expect(moneyOf("pillar", "2")?.amount_eur).toBe(22_950_000);
});

test("every line of a term stands in exactly one list, and sums are those of their lists", () => {
  for (const { money } of terms) {
    const lines = money.flatMap(({ counted, joint, leftOut }) => [
      ...counted,
      ...joint,
      ...leftOut.map(({ line }) => line),
    ]);
    expect(new Set(lines).size).toBe(lines.length);
    for (const part of money) {
      const sum = part.counted.reduce((total, line) => total + (line.amount_eur ?? 0), 0);
      expect(part.amount_eur).toBe(part.counted.length > 0 ? sum : null);
      expect(part.counted.every(({ basis }) => basis === "total")).toBe(true);
    }
  }
});

test("a region shows of a joint initiative only what is stated for it", () => {
  const initiative = byId(dataset.initiatives, "initiative");
  const here = (id: string) => fundingHere(dataset, "region", id, initiative("living-labs"));
  expect(here("be1")).toMatchObject({ amount_eur: 7_000_000, isJoint: false });
  expect(here("be2")).toMatchObject({ amount_eur: 8_000_000, isJoint: false });
  expect(fundingHere(dataset, "pillar", "2", initiative("made-different"))).toMatchObject({
    amount_eur: 2_900_000,
    isJoint: true,
  });
});

test("every similar initiative has a reason that holds", () => {
  for (const initiative of dataset.initiatives) {
    for (const { initiative: other, score, shared } of similarInitiatives(dataset, initiative, 4)) {
      expect(other.id).not.toBe(initiative.id);
      expect(score).toBeGreaterThan(0);
      expect(shared.length).toBeGreaterThan(0);
      for (const { aspect, ids } of shared) {
        const column = `${aspect}_ids` as const;
        for (const id of ids) {
          expect(initiative[column]).toContain(id);
          expect(other[column]).toContain(id);
        }
      }
    }
  }
});

test("the files of an initiative hold every row that refers to it", () => {
  const rows = new Map(initiativeRows(dataset, "made-different").map(({ table, rows: some }) => [table, some]));
  for (const table of ["participations", "starts", "priorities", "aid_terms", "results"] as const) {
    const own = dataset[table].filter(({ initiative_id }) => initiative_id === "made-different");
    expect(rows.get(table)?.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  }
  expect(rows.get("discrepancies")).toHaveLength(
    dataset.discrepancies.filter(({ initiative_ids }) => initiative_ids.includes("made-different")).length,
  );
  expect(rows.get("organisations")?.map(({ id }) => id)).toContain("agoria");
});

test("workbook and JSON of an initiative hold the same rows, with names beside ids, source and licence", () => {
  const context = contextIn(dataset, "en");
  for (const { id } of dataset.initiatives) {
    const json = initiativeJson(dataset, id);
    const rows = Object.values(json).filter(Array.isArray).flat() as { id: string }[];
    expect(rows).toHaveLength(initiativeSize(dataset, id));
    expect(initiativeTables(context, id).flatMap((table) => table.rows)).toHaveLength(rows.length);
    expect(json).toMatchObject({ data_licence: dataset.report.data_licence });
  }
  const tables = initiativeTables(context, "wing");
  expect(tables[0]?.rows[0]).toMatchObject({ id: "wing-budget", role: "counted", amount_eur: 50_000_000 });
  const initiative = tables.find(({ name }) => name === "initiative");
  expect(initiative?.rows[0]).toMatchObject({ region_ids: ["be3"], region_names: ["Wallonia"] });
});
