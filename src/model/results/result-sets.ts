import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { rowsOf } from "../rows/any-row.ts";
import { byId } from "../rows/by-id.ts";
import { type Subject, subjectOf } from "../rows/row-names.ts";

type Result = Rows<"results">;

/** A result with the rows it contains and the report's other statements of it. */
export interface ResultNode {
  result: Result;
  /** Parts that belong to the same subject, opened in turn. */
  parts: ResultNode[];
  /** Parts that stand under subjects of their own. */
  partsElsewhere: Result[];
  alternatives: Result[];
}

/** The results of one initiative, cooperation project or pillar; it is shown under its subject's first pillar. */
export interface ResultSet {
  subject: Subject;
  nodes: Record<Result["kind"], ResultNode[]>;
}

/** Every result once, under its subject: pillars in order, within a pillar its own results, then subjects in file order. */
export function resultSets(dataset: Dataset): ResultSet[] {
  const sets = new Map<string, ResultSet>();
  for (const result of dataset.results) {
    const subject = subjectOf(dataset, result);
    const key = `${subject.table} ${subject.id}`;
    const set = sets.get(key) ?? { subject, nodes: { target: [], input: [], output: [], outcome: [] } };
    sets.set(key, set);
    if (isTop(dataset, result)) set.nodes[result.kind].push(nodeOf(dataset, result));
  }
  const pillarAt = ({ subject }: ResultSet) => dataset.pillars.findIndex(({ id }) => id === subject.pillar_ids[0]);
  const isOwn = ({ subject }: ResultSet) => (subject.table === "pillars" ? 0 : 1);
  const fileAt = ({ subject: { table, id } }: ResultSet) =>
    table ? rowsOf(dataset, table).findIndex((row) => row.id === id) : -1;
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
