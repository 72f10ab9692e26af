export interface JointGroup<R> {
  /** One id, or several where the rows belong to all of them together. */
  ids: string[];
  rows: R[];
}

/**
 * Rows by the exact set of terms they belong to: single terms in the vocabulary's order, each joint set after its first
 * term. A row of several terms stands once, in their joint group, and is never split. Rows keep their order.
 */
export function jointGroups<R>(
  rows: readonly R[],
  idsOf: (row: R) => readonly string[],
  terms: readonly { id: string }[],
): JointGroup<R>[] {
  const rank = (ids: readonly string[]) => ids.map((id) => terms.findIndex((term) => term.id === id));
  const groups = new Map<string, JointGroup<R>>();
  for (const row of rows) {
    const ids = [...idsOf(row)].sort((a, b) => (rank([a])[0] ?? 0) - (rank([b])[0] ?? 0));
    const group = groups.get(ids.join(";")) ?? { ids, rows: [] };
    group.rows.push(row);
    groups.set(ids.join(";"), group);
  }
  return [...groups.values()].sort((a, b) => {
    const [ranksA, ranksB] = [rank(a.ids), rank(b.ids)];
    return (ranksA[0] ?? 0) - (ranksB[0] ?? 0) || ranksA.length - ranksB.length || compareAll(ranksA, ranksB);
  });
}

function compareAll(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
