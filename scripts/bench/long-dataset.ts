import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { toCsv } from "../../src/exports/csv.ts";

// Datasets of any size with the shape of a real one: what each initiative says is picked from the real ones.

type Row = Record<string, string>;

/** Numbers that are as good as random and the same in every run. */
function picker(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)] as (typeof from)[number];
  };
}

/**
 * Writes a dataset of `size` initiatives to `target`, made from the one in `source`. The real initiatives stand first;
 * each further one has the facets, texts, lines, bodies and results of some of them, mixed, under a name of its own.
 * Fewer than the real ones cannot be: every term of the vocabularies must be used.
 */
export function writeLongDataset(source: string, target: string, size: number): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  const read = (table: string) =>
    Papa.parse<Row>(readFileSync(join(source, `${table}.csv`), "utf8"), { header: true, skipEmptyLines: true }).data;
  const write = (table: string, rows: readonly Row[]) =>
    writeFileSync(join(target, `${table}.csv`), toCsv(Object.keys(rows[0] ?? {}), rows));
  const real = read("initiatives");
  const pick = picker(2019);
  const from = (column: string) => pick(real)[column] ?? "";
  const sentences = (column: string) => real.flatMap((row) => (row[column] ?? "").match(/[^.]+\./g) ?? []);
  const [summaries, objectives] = [sentences("summary"), sentences("objective")];
  const words = real.flatMap(({ name }) => (name ?? "").split(/\s+/).filter((word) => word.length > 3));
  let place = Math.max(...real.map(({ table_1_order }) => Number(table_1_order)));

  const initiatives = [...real];
  const owned = ["budget_lines", "participations", "results"].map((table) => {
    const rows = read(table);
    return { table, rows: [...rows], of: Map.groupBy(rows, ({ initiative_id }) => initiative_id) };
  });
  for (let number = real.length; number < size; number++) {
    const model = pick(real);
    const isListed = model["is_in_table_1"] === "true";
    const id = `${model["id"]}-${number}`;
    initiatives.push({
      ...model,
      id,
      name: `${pick(words)} ${pick(words)} ${number}`,
      table_1_order: isListed ? String(++place) : "",
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
    [...initiatives].sort((a, b) => Number(b["is_in_table_1"] === "true") - Number(a["is_in_table_1"] === "true")),
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
