import type { Rule } from "./table.ts";

/** Two years in order, where both are known. */
export function yearsInOrder<S extends string, E extends string>(start: S, end: E): Rule<Record<S | E, number | null>> {
  return {
    column: end,
    needs: [start, end],
    check: (row) => {
      const from = row[start] as number | null;
      const to = row[end] as number | null;
      return from !== null && to !== null && to < from ? `a year not before ${start} ${from}` : undefined;
    },
  };
}

/** A row that is about one thing only: exactly one of the columns is filled. */
export function exactlyOne<K extends string>(first: K, ...others: K[]): Rule<Record<K, unknown>> {
  const columns = [first, ...others];
  return {
    column: first,
    relation: "one_of",
    needs: columns,
    check: (row) =>
      columns.filter((column) => row[column] !== null).length === 1
        ? undefined
        : `exactly one of ${columns.join(", ")} filled`,
  };
}

/** A value and the reason for its absence: one of the two, never both, never neither. */
export function valueOrReason<V extends string, R extends string>(value: V, reason: R): Rule<Record<V | R, unknown>> {
  return {
    column: reason,
    relation: "reason",
    needs: [value, reason],
    check: (row) => {
      if (row[value] === null && row[reason] === null) return `a reason, as ${value} is empty`;
      if (row[value] !== null && row[reason] !== null) return `nothing, as ${value} is filled`;
      return undefined;
    },
  };
}

/** Two columns that are filled together or not at all. */
export function filledTogether<A extends string, B extends string>(first: A, second: B): Rule<Record<A | B, unknown>> {
  return {
    column: second,
    relation: "together",
    needs: [first, second],
    check: (row) => {
      if (row[first] !== null && row[second] === null) return `a value, as ${first} is filled`;
      if (row[first] === null && row[second] !== null) return `nothing, as ${first} is empty`;
      return undefined;
    },
  };
}
