import { type InitiativeRow, listRows } from "../../model/initiatives/list-rows.ts";
import { holdsMeasures } from "../../model/initiatives/measures.ts";
import type { FieldSum } from "../../selection/field-sum.ts";
import { toListData } from "../../selection/list-data.ts";
import { type Field, matrixOf } from "../../selection/matrix.ts";
import { emptySelection, type Facet } from "../../selection/selection.ts";
import { createSelector, type Selector } from "../../selection/selector.ts";
import type { Context } from "../../text/context.ts";
import { areaLabel } from "../../text/term-label.ts";
import { facetsIn } from "../explorer/list-facets.ts";
import { type FieldNames, fieldSentence } from "./field-words.ts";

/** The list of a page as its script will ask it, asked by the build. */
export interface BuiltList {
  rows: readonly InitiativeRow[];
  facets: readonly Facet[];
  selector: Selector;
  /** The pillars under which measures stand. */
  measurePillars: string[];
  names: FieldNames;
  /** What a field of the matrix comes to while nothing else is asked. */
  fields: (field: Field) => FieldSum;
  /** What a field comes to, in a sentence. */
  sentence: (field: Field) => string;
}

/** The list with its matrix, before anything is asked of it. */
export function builtList(context: Context): BuiltList {
  const { dataset, m, language } = context;
  const rows = listRows(dataset);
  const facets = facetsIn(context, rows);
  const selector = createSelector(toListData(rows, facets), facets, []);
  const measurePillars = dataset.pillars.filter(holdsMeasures).map(({ id }) => id);
  const short = (terms: readonly { id: string; short_label: string }[]) =>
    Object.fromEntries(terms.map(({ id, short_label }) => [id, short_label]));
  const names = {
    country: areaLabel(dataset, dataset.report.country_region_id),
    region: short(dataset.regions),
    pillar: short(dataset.pillars),
  };
  const fields = matrixOf(selector, emptySelection, measurePillars);
  const sentence = (field: Field) => {
    const { region, pillar } = field;
    const chosen = { ...(region && { region: [region] }), ...(pillar && { pillar: [pillar] }) };
    return fieldSentence(fields(field), { ...emptySelection, chosen }, names, { m, language });
  };
  return { rows, facets, selector, measurePillars, names, fields, sentence };
}
