// The explorer's sums over the real data, held against the model's own.
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { initiativeRecords, initiativesCsv } from "../../src/exports/initiatives-csv.ts";
import { explorerRows } from "../../src/model/explorer.ts";
import { totalFunding } from "../../src/model/funding.ts";
import { sumOf } from "../../src/model/selection-sum.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;
const rows = explorerRows(dataset);

test("sumOf(rows) puts every row in exactly one list and adds each euro once", () => {
  fc.assert(
    fc.property(fc.subarray(rows), (shown) => {
      const { amount_eur, counted, contained, unstated } = sumOf(shown);
      const listed = [
        ...counted.map(({ row }) => row.id),
        ...contained.map(({ id }) => id),
        ...[...unstated.values()].flat().map(({ id }) => id),
      ];
      expect(listed.sort()).toEqual(shown.map(({ id }) => id).sort());
      const ids = new Set<string | null>(shown.map(({ id }) => id));
      expect(amount_eur).toBe(
        totalFunding(dataset.budget_lines.filter((line) => ids.has(line.initiative_id))).amount_eur,
      );
    }),
  );
});

test("the named ERDF projects add nothing beside the line that contains them, and stand for themselves without it", () => {
  const pick = (...ids: string[]) => rows.filter(({ id }) => ids.includes(id));
  expect(sumOf(pick("erdf-projects", "idees", "fab-iot-lab")).amount_eur).toBe(162_000_000);
  expect(sumOf(pick("idees")).amount_eur).toBe(9_700_000);
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
