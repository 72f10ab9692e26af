import {
  emptySelection,
  type Facet,
  type ListLayout,
  layouts,
  type MatrixMode,
  matrixModes,
  type Scope,
  type Selection,
  scopes,
  sortKeys,
  sortOf,
  sortText,
} from "../selection/selection.ts";
import {
  type Choice,
  choiceOf,
  number,
  oneOf,
  type Query,
  readQuery,
  text,
  type UnknownParameter,
  writeQuery,
} from "./query.ts";

/** What an address says of the list beside the options of its facets. */
interface Stated {
  /** Facets in which what is open to all is to be found too; those in which it is not need no word. */
  open: Choice;
  scope: Scope;
  from: number | null;
  to: number | null;
  funding_from: number | null;
  funding_to: number | null;
  q: string;
  sort: string;
  view: ListLayout;
  matrix: MatrixMode;
}

/** With the options of each facet under its key. */
type Stating = Stated & Record<string, unknown>;

const digits = (pattern: RegExp) => number((value) => (pattern.test(value) ? Number(value) : undefined));
const year = digits(/^\d{4}$/);
const euros = digits(/^\d{1,12}$/);
const orders = sortKeys.flatMap((key) => [false, true].map((isDescending) => sortText({ key, isDescending })));

function selectionQuery(facets: readonly Facet[]): Query<Stating> {
  return {
    ...Object.fromEntries(facets.map(({ key, options }) => [key, choiceOf(options.map(({ id }) => id))])),
    open: choiceOf(facets.filter(({ open_id }) => open_id !== undefined).map(({ key }) => key)),
    scope: oneOf(scopes, emptySelection.scope),
    from: year,
    to: year,
    funding_from: euros,
    funding_to: euros,
    q: text,
    sort: oneOf(orders, sortText(emptySelection.sort)),
    view: oneOf(layouts, emptySelection.layout),
    matrix: oneOf(matrixModes, emptySelection.matrix),
  };
}

/** The selection that an address names, and what in it means nothing. */
export function readSelection(
  search: string,
  facets: readonly Facet[],
): { selection: Selection; unknown: UnknownParameter[] } {
  const { state, unknown } = readQuery(search, selectionQuery(facets));
  const { open, scope, from, to, funding_from, funding_to, q, sort, view, matrix } = state;
  const selection: Selection = {
    scope,
    chosen: {},
    excluded: {},
    open: open.chosen,
    start: { from, to },
    funding: { from: funding_from, to: funding_to },
    query: q,
    sort: sortOf(sort),
    layout: view,
    matrix,
  };
  for (const { key } of facets) {
    const { chosen, excluded } = state[key] as Choice;
    if (chosen.length > 0) selection.chosen[key] = chosen;
    if (excluded.length > 0) selection.excluded[key] = excluded;
  }
  return { selection, unknown };
}

/** The selection as the query part of an address, `?` included; empty for the whole list, largest amount first. */
export function writeSelection(selection: Selection, facets: readonly Facet[]): string {
  const { chosen, excluded, open, scope, start, funding, query, sort, layout, matrix } = selection;
  const choices = facets.map(({ key }) => [key, { chosen: chosen[key] ?? [], excluded: excluded[key] ?? [] }]);
  return writeQuery(
    {
      ...Object.fromEntries(choices),
      open: { chosen: [...open], excluded: [] },
      scope,
      from: start.from,
      to: start.to,
      funding_from: funding.from,
      funding_to: funding.to,
      q: query,
      sort: sortText(sort),
      view: layout,
      matrix,
    },
    selectionQuery(facets),
  );
}

/**
 * The query part of the address of the list that shows the rows with these options, one a facet and behind a minus for
 * those without it, as far as the scope reaches.
 */
export function writeOptions(options: Readonly<Record<string, string>>, scope: Scope = emptySelection.scope): string {
  const all = Object.entries(options).map(([key, option]) => ({
    key,
    id: option.replace(/^-/, ""),
    isExcluded: option.startsWith("-"),
  }));
  const facets = all.map(({ key, id }) => ({ key, label: "", options: [{ id, label: "" }] }));
  const pick = (isExcluded: boolean) =>
    Object.fromEntries(all.filter((each) => each.isExcluded === isExcluded).map(({ key, id }) => [key, [id]]));
  return writeSelection({ ...emptySelection, chosen: pick(false), excluded: pick(true), scope }, facets);
}
