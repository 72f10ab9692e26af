/** Looks rows up by id; throws `unknown <what>: <id>`, which a checked dataset never causes. */
export function byId<R extends { id: string }>(rows: readonly R[], what: string): (id: string) => R {
  const index = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = index.get(id);
    if (!row) throw new Error(`unknown ${what}: ${id}`);
    return row;
  };
}
