import { listOf, oneOf, type Query, readQuery, type UnknownParameter, writeQuery } from "./query.ts";

export const comparedKinds = ["initiatives", "regions", "pillars"] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** How many things can stand side by side. */
export const mostCompared = 4;

/** What an address asks to compare, what in it means nothing, and which things are more than fit. */
export interface ComparisonRequest {
  kind: ComparedKind | null;
  ids: readonly string[];
  tooMany: readonly string[];
  unknown: UnknownParameter[];
  /** Whether what is alike is shown too, and not only what differs. */
  showsAll: boolean;
}

type Asked = Record<ComparedKind, readonly string[]> & { show: "all" | null };

const comparisonQuery = (idsOf: (kind: ComparedKind) => readonly string[]): Query<Asked> => ({
  initiatives: listOf(idsOf("initiatives")),
  regions: listOf(idsOf("regions")),
  pillars: listOf(idsOf("pillars")),
  show: oneOf<"all", null>(["all"], null),
});

/**
 * Reads `?initiatives=a,b` or `?regions=a&regions=b`: the first kind of which anything known is named wins, each thing
 * once, in the address's order, at most four. Things of another kind are unknown beside it.
 */
export function readComparison(
  search: string,
  known: Readonly<Record<ComparedKind, readonly { id: string }[]>>,
): ComparisonRequest {
  const { state, unknown } = readQuery(
    search,
    comparisonQuery((kind) => known[kind].map(({ id }) => id)),
  );
  const [kind = null, ...others] = comparedKinds.filter((each) => state[each].length > 0);
  const ids = kind ? state[kind] : [];
  return {
    kind,
    ids: ids.slice(0, mostCompared),
    tooMany: ids.slice(mostCompared),
    unknown: [...unknown, ...others.map((name) => ({ name, value: state[name].join(",") }))],
    showsAll: state.show === "all",
  };
}

/** The query part of the address that compares these things of a kind, `?` included; by default only what differs. */
export function writeComparison(kind: ComparedKind, ids: readonly string[], showsAll = false): string {
  const none = { initiatives: [], regions: [], pillars: [] };
  return writeQuery(
    { ...none, [kind]: ids, show: showsAll ? "all" : null },
    comparisonQuery(() => []),
  );
}

/** The query part of the address that compares the first of some things, as many as fit. */
export function writeFirst(kind: ComparedKind, things: readonly { id: string }[]): string {
  return writeComparison(
    kind,
    things.slice(0, mostCompared).map(({ id }) => id),
  );
}
