import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows, TableName } from "../../schema/tables.ts";
import { byId } from "../rows/by-id.ts";

export type Result = Rows<"results">;

/** A result with the rows it contains and the report's other statements of it. */
export interface ResultNode {
  result: Result;
  /** Parts that belong to the same subject, opened in turn. */
  parts: ResultNode[];
  /** Parts that stand under subjects of their own. */
  partsElsewhere: Result[];
  alternatives: Result[];
}

/** What was counted towards a target. */
export interface Reached {
  result: Result;
  /** Share of the target, in whole percent; undefined where the two do not count the same thing. */
  share_pct: number | undefined;
}

export interface TargetFile {
  target: Result;
  reached: Reached[];
}

/** The results of one initiative, cooperation project or pillar. */
export interface ResultSet {
  table: Extract<TableName, "initiatives" | "cooperation_projects" | "pillars">;
  id: string;
  name: string;
  /** The pillar it is shown under: its first. */
  pillar_id: string;
  nodes: Record<Result["kind"], ResultNode[]>;
}

/** The subject of a result: which row of which table it is about. */
export function subjectOf(dataset: Dataset, result: Result): Omit<ResultSet, "nodes"> {
  if (result.pillar_id !== null) {
    const { id, label } = byId(dataset.pillars, "pillar")(result.pillar_id);
    return { table: "pillars", id, name: label, pillar_id: id };
  }
  if (result.cooperation_project_id !== null) {
    const { id, name } = byId(dataset.cooperation_projects, "cooperation project")(result.cooperation_project_id);
    return { table: "cooperation_projects", id, name, pillar_id: dataset.report.cooperation_pillar_id };
  }
  const { id, name, pillar_ids } = byId(dataset.initiatives, "initiative")(result.initiative_id ?? "");
  return { table: "initiatives", id, name, pillar_id: pillar_ids[0] ?? "" };
}

/** Every result once, under its subject: pillars in order, within a pillar its own results, then subjects in file order. */
export function resultSets(dataset: Dataset): ResultSet[] {
  const sets = new Map<string, ResultSet>();
  for (const result of dataset.results) {
    const subject = subjectOf(dataset, result);
    const key = `${subject.table} ${subject.id}`;
    const set = sets.get(key) ?? { ...subject, nodes: { target: [], input: [], output: [], outcome: [] } };
    sets.set(key, set);
    if (isTop(dataset, result)) set.nodes[result.kind].push(nodeOf(dataset, result));
  }
  const pillarAt = ({ pillar_id }: ResultSet) => dataset.pillars.findIndex(({ id }) => id === pillar_id);
  const isOwn = ({ table }: ResultSet) => (table === "pillars" ? 0 : 1);
  const fileAt = ({ table, id }: ResultSet) => dataset[table].findIndex((row) => row.id === id);
  return [...sets.values()].sort((a, b) => pillarAt(a) - pillarAt(b) || isOwn(a) - isOwn(b) || fileAt(a) - fileAt(b));
}

/** Whether a result stands by itself: no other row of its subject contains it, and it is no second statement. */
function isTop(dataset: Dataset, result: Result): boolean {
  const result_ = byId(dataset.results, "result");
  if (result.alternative_to_id !== null) return !isSameSubject(dataset, result, result_(result.alternative_to_id));
  return result.part_of_id === null || !isSameSubject(dataset, result, result_(result.part_of_id));
}

function nodeOf(dataset: Dataset, result: Result): ResultNode {
  const parts = dataset.results.filter(
    ({ part_of_id, alternative_to_id }) => part_of_id === result.id && alternative_to_id === null,
  );
  return {
    result,
    parts: parts.filter((part) => isSameSubject(dataset, part, result)).map((part) => nodeOf(dataset, part)),
    partsElsewhere: parts.filter((part) => !isSameSubject(dataset, part, result)),
    alternatives: dataset.results.filter(
      (other) => other.alternative_to_id === result.id && isSameSubject(dataset, other, result),
    ),
  };
}

function isSameSubject(dataset: Dataset, a: Result, b: Result): boolean {
  const [first, second] = [subjectOf(dataset, a), subjectOf(dataset, b)];
  return first.table === second.table && first.id === second.id;
}

/** Every target that the site uses, with what was counted towards it, in file order. */
export function targetFiles(dataset: Dataset): TargetFile[] {
  return dataset.results
    .filter(({ kind, alternative_to_id }) => kind === "target" && alternative_to_id === null)
    .map((target) => ({
      target,
      reached: dataset.results
        .filter(({ target_id, alternative_to_id }) => target_id === target.id && alternative_to_id === null)
        .map((result) => ({ result, share_pct: shareOf(result, target) })),
    }));
}

/** Companies are not divided by factories, nor a total by a yearly target. */
function shareOf(result: Result, target: Result): number | undefined {
  if (result.unit !== target.unit || result.basis !== target.basis || target.value === 0) return undefined;
  return Math.round((100 * result.value) / target.value);
}
