type Row = { id: string };

// A dataset's tables do not change, so each is indexed once, however many pages ask.
const indexes = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();

/** Looks rows up by id; throws `unknown <what>: <id>`, which a checked dataset never causes. */
export function byId<R extends Row>(rows: readonly R[], what: string): (id: string) => R {
  const index = (indexes.get(rows) as ReadonlyMap<string, R> | undefined) ?? new Map(rows.map((row) => [row.id, row]));
  indexes.set(rows, index);
  return (id) => {
    const row = index.get(id);
    if (!row) throw new Error(`unknown ${what}: ${id}`);
    return row;
  };
}
