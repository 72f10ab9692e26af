export interface JointGroup<R> {
  /** One id, or several where the rows belong to all of them together. */
  ids: string[];
  rows: R[];
}

/** Ids in the order of their vocabulary, each once; those that it lacks are left out. */
export function inOrder(terms: readonly { id: string }[], ids: readonly string[]): string[] {
  return terms.map(({ id }) => id).filter((id) => ids.includes(id));
}

/**
 * Rows by the exact set of terms they belong to: single terms in the vocabulary's order, each joint set after its first
 * term, rows of no term first. A row of several terms stands once, in their joint group, and is never split. Rows keep
 * their order.
 */
export function jointGroups<R>(
  rows: readonly R[],
  idsOf: (row: R) => readonly string[],
  terms: readonly { id: string }[],
): JointGroup<R>[] {
  const groups = new Map<string, JointGroup<R>>();
  for (const row of rows) {
    const ids = inOrder(terms, idsOf(row));
    const group = groups.get(ids.join(";")) ?? { ids, rows: [] };
    group.rows.push(row);
    groups.set(ids.join(";"), group);
  }
  const rank = (ids: readonly string[]) => ids.map((id) => terms.findIndex((term) => term.id === id));
  return [...groups.values()].sort((a, b) => compare(rank(a.ids), rank(b.ids)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  const first = (a[0] ?? -1) - (b[0] ?? -1);
  return first || a.length - b.length || (at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0));
}
