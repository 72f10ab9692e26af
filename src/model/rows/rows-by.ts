type Row = object;

// A dataset's tables do not change, so each is grouped once a column, however many pages ask.
const groups = new WeakMap<readonly Row[], Map<PropertyKey, ReadonlyMap<unknown, readonly Row[]>>>();

/** Finds the rows whose column names an id, alone or in a list of ids: in file order, none where no row does. */
export function rowsBy<R extends Row>(rows: readonly R[], column: keyof R): (id: string) => readonly R[] {
  const known = groups.get(rows) ?? new Map<PropertyKey, ReadonlyMap<unknown, readonly Row[]>>();
  groups.set(rows, known);
  const found = known.get(column) ?? grouped(rows, column);
  known.set(column, found);
  return (id) => (found.get(id) ?? []) as readonly R[];
}

function grouped<R extends Row>(rows: readonly R[], column: keyof R): ReadonlyMap<unknown, readonly R[]> {
  const named = rows.flatMap((row) => [row[column]].flat().map((id) => ({ id, row })));
  return new Map([...Map.groupBy(named, ({ id }) => id)].map(([id, some]) => [id, some.map(({ row }) => row)]));
}
