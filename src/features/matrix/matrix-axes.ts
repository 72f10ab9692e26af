import { holdsMeasures } from "../../model/initiatives/measures.ts";
import { actingRegions, regionsApart } from "../../model/terms/coverage.ts";
import type { Rows } from "../../schema/tables.ts";
import type { FieldSum } from "../../selection/field-sum.ts";
import type { Field } from "../../selection/matrix.ts";
import type { Context } from "../../text/context.ts";

type Dataset = Context["dataset"];

/** The rows and columns of the matrix: the regions that act, and every pillar, each in the vocabulary's order. */
export function matrixAxes(dataset: Dataset): {
  regions: readonly Rows<"regions">[];
  pillars: readonly Rows<"pillars">[];
} {
  return { regions: actingRegions(dataset), pillars: dataset.pillars };
}

/** The money of the longest bar, whole euros: the most that the measures of one field state for it alone; 1 where none does. */
export function largestOwn(dataset: Dataset, fields: (field: Field) => FieldSum): number {
  const { regions, pillars } = matrixAxes(dataset);
  const own = regions.flatMap((region) =>
    pillars.filter(holdsMeasures).map((pillar) => fields({ region: region.id, pillar: pillar.id }).own_eur),
  );
  return Math.max(1, ...own);
}

/** The path of the page that shows a field without script: that of its region or pillar, or the list of both. */
export function fieldPath(dataset: Dataset, { region, pillar }: Field): string {
  const here = regionsApart(dataset).length > 0 ? region : null;
  if (here && pillar) return `initiatives/field/${here}-${pillar}/`;
  if (here) return `regions/${here}/`;
  return pillar ? `pillars/${pillar}/` : "initiatives/";
}
