import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems, type Problem } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { toCsv } from "../../src/exports/csv.ts";

// Datasets of any size with the shape of a real one: what each initiative says is picked from the real ones.

type Row = Record<string, string>;

const parse = (text: string) => Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

/** Numbers that are as good as random and the same in every run. */
function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as (typeof from)[number];
  };
}

/** Writes a dataset of `size` initiatives to `target`, made from the one in `source`. */
export function writeSizedDataset(source: string, target: string, size: number): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  const initiatives = parse(readFileSync(join(source, "initiatives.csv"), "utf8"));
  if (size < initiatives.length) writeFirst(target, size);
  else writeMore(source, target, initiatives, size);
}

/**
 * Reduces a dataset to its first initiatives. What the validator then complains of goes: a reference to what is gone, or
 * where a row cannot do without it, or is itself no longer needed, the row; until there is nothing to complain of.
 */
function writeFirst(folder: string, size: number): void {
  const files = readFolder(folder);
  const change = (file: string, changed: (rows: Row[]) => Row[]) => {
    const rows = parse(files[file] ?? "");
    files[file] = toCsv(Object.keys(rows[0] ?? {}), changed(rows));
  };
  change("initiatives.csv", (rows) => rows.slice(0, size));
  for (let { problems } = loadDataset(files); problems.length > 0; { problems } = loadDataset(files)) {
    const before = JSON.stringify(files);
    for (const [file, found] of Map.groupBy<string, Problem>(problems, (problem) => problem.file)) {
      const byLine = Map.groupBy(found, ({ line = 0 }) => line);
      // The header is line 1.
      change(file, (rows) => rows.flatMap((row, at) => fitting(row, byLine.get(at + 2) ?? [])));
    }
    if (JSON.stringify(files) === before) throw new Error(describeProblems(problems));
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

/** The row without the references that are wrong, or no row where anything else is. */
function fitting(row: Row, problems: readonly Problem[]): Row[] {
  const mended = { ...row };
  for (const { column = "", expected, got = "" } of problems) {
    if (!expected.startsWith("an id of ") || got === "") return [];
    const ids = (mended[column] ?? "").split(";");
    mended[column] = ids.filter((id) => id !== got).join(";");
  }
  return [mended];
}

/**
 * Adds initiatives to the real ones: each has the facets, texts, lines, bodies and results of some of these, mixed, under
 * a name of its own.
 */
function writeMore(source: string, target: string, real: readonly Row[], size: number): void {
  const read = (table: string) => parse(readFileSync(join(source, `${table}.csv`), "utf8"));
  const write = (table: string, rows: readonly Row[]) =>
    writeFileSync(join(target, `${table}.csv`), toCsv(Object.keys(rows[0] ?? {}), rows));
  const pick = picker(2019);
  const from = (column: string) => pick(real)[column] ?? "";
  const sentences = (column: string) => real.flatMap((row) => (row[column] ?? "").match(/[^.]+\./g) ?? []);
  const [summaries, objectives] = [sentences("summary"), sentences("objective")];
  const words = real.flatMap(({ name }) => (name ?? "").split(/\s+/).filter((word) => word.length > 3));
  let position = Math.max(...real.map(({ main_list_order }) => Number(main_list_order)));

  const initiatives = [...real];
  const owned = ["budget_lines", "participations", "results"].map((table) => {
    const rows = read(table);
    return { table, rows: [...rows], of: Map.groupBy(rows, ({ initiative_id }) => initiative_id) };
  });
  for (let number = real.length; number < size; number++) {
    const model = pick(real);
    const isListed = model["is_in_main_list"] === "true";
    const id = `${model["id"]}-${number}`;
    initiatives.push({
      ...model,
      id,
      name: `${pick(words)} ${pick(words)} ${number}`,
      main_list_order: isListed ? String(++position) : "",
      parent_id: "",
      region_ids: from("region_ids"),
      instrument_ids: from("instrument_ids"),
      sector_ids: from("sector_ids"),
      beneficiary_ids: from("beneficiary_ids"),
      summary: [pick(summaries), pick(summaries)].join(" ").trim(),
      objective: model["objective"] ? [pick(objectives), pick(objectives)].join(" ").trim() : "",
    });
    for (const { rows, of } of owned) {
      const lines = of.get(model["id"] ?? "") ?? [];
      const own = new Map(lines.map((line) => [line["id"] ?? "", `${line["id"]}-${number}`]));
      for (const line of lines) rows.push(copied(line, id, own, pick));
    }
  }
  write(
    "initiatives",
    [...initiatives].sort((a, b) => Number(b["is_in_main_list"] === "true") - Number(a["is_in_main_list"] === "true")),
  );
  for (const { table, rows } of owned) write(table, rows);
}

/** A line of another initiative: same words, references within the initiative renamed, those beyond it dropped. */
function copied(
  line: Row,
  initiative_id: string,
  own: ReadonlyMap<string, string>,
  pick: <T>(from: readonly T[]) => T,
): Row {
  const row: Row = { ...line, id: own.get(line["id"] ?? "") ?? "", initiative_id };
  for (const column of ["part_of_id", "alternative_to_id", "target_id"])
    if (row[column]) row[column] = own.get(row[column]) ?? "";
  if ("counted_in_ids" in row) row["counted_in_ids"] = "";
  if (row["amount_eur"] && !row["part_of_id"])
    row["amount_eur"] = String(Number(row["amount_eur"]) * pick([2, 3, 5, 7]));
  return row;
}
