import { intersection } from "./bitset.ts";
import { type FieldSum, fieldSum } from "./field-sum.ts";
import type { Selection } from "./selection.ts";
import type { Selector } from "./selector.ts";

/** A field of the matrix by its terms: a row's heading is a region alone, a column's a pillar alone, its corner neither. */
export interface Field {
  region: string | null;
  pillar: string | null;
}

/** The selection with these terms in place of the regions and pillars that it asks for or excludes. */
export function inField({ chosen, excluded, ...selection }: Selection, { region, pillar }: Field): Selection {
  const { region: _r, pillar: _p, ...others } = chosen;
  const { region: _er, pillar: _ep, ...othersExcluded } = excluded;
  return {
    ...selection,
    chosen: { ...others, ...(region !== null && { region: [region] }), ...(pillar !== null && { pillar: [pillar] }) },
    excluded: othersExcluded,
    open: selection.open.filter((key) => key !== "region" && key !== "pillar"),
  };
}

/** Whether a selection asks for exactly the terms of a field. */
export function isFieldAsked({ chosen, excluded }: Selection, { region, pillar }: Field): boolean {
  const isOnly = (key: "region" | "pillar", id: string | null) =>
    (chosen[key] ?? []).join() === (id ?? "") && !excluded[key];
  return isOnly("region", region) && isOnly("pillar", pillar);
}

/**
 * What each field of the matrix comes to under all that a selection asks beside regions and pillars: the numbers that a
 * click on the field would leave.
 */
export function matrixOf(
  selector: Selector,
  selection: Selection,
  measurePillars: readonly string[],
): (field: Field) => FieldSum {
  const base = selector.matching(inField(selection, { region: null, pillar: null }));
  return (field) => {
    const rows = intersection(
      base,
      ...(field.region === null ? [] : [selector.having("region", [field.region])]),
      ...(field.pillar === null ? [] : [selector.having("pillar", [field.pillar])]),
    );
    return fieldSum(selector, rows, { ...inField(selection, field), open: [] }, measurePillars);
  };
}
