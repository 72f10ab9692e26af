import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type BudgetLine, type FundingTotal, totalFunding } from "../money/funding.ts";

type Initiative = Rows<"initiatives">;

export interface CoverageCell {
  region_id: string;
  pillar_id: string;
  initiatives: Initiative[];
  /** Cooperation projects, which the report describes beside the initiatives. */
  projectCount: number;
  /** How many of the initiatives state a total amount for this region. */
  statedCount: number;
  /** How many state only a yearly amount for it. */
  yearly: BudgetLine[];
  /** Money of this region for initiatives of this pillar alone. */
  own: FundingTotal;
  /** Money of this region for initiatives of this pillar and others at once; the report does not split it. */
  shared: FundingTotal;
}

/**
 * Region by pillar: the initiatives of the main list that act there, and what they state. Rows in the order of
 * regions, cells in the order of pillars. Joint money of several regions stands in none of the cells.
 */
export function coverage(dataset: Dataset): CoverageCell[][] {
  const listed = dataset.initiatives.filter((initiative) => initiative.is_in_main_list);
  return actingRegions(dataset).map((region) =>
    dataset.pillars.map((pillar) => {
      const initiatives = listed.filter(
        (initiative) => initiative.region_ids.includes(region.id) && initiative.pillar_ids.includes(pillar.id),
      );
      const linesOf = (some: readonly Initiative[]) =>
        dataset.budget_lines.filter(
          (line) =>
            line.region_ids.length === 1 &&
            line.region_ids[0] === region.id &&
            some.some((initiative) => initiative.id === line.initiative_id),
        );
      const own = totalFunding(linesOf(initiatives.filter((initiative) => initiative.pillar_ids.length === 1)));
      const shared = totalFunding(linesOf(initiatives.filter((initiative) => initiative.pillar_ids.length > 1)));
      const counted = new Set([...own.counted, ...shared.counted].map((line) => line.initiative_id));
      return {
        region_id: region.id,
        pillar_id: pillar.id,
        initiatives,
        projectCount:
          pillar.id === dataset.report.cooperation_pillar_id
            ? dataset.cooperation_projects.filter((project) => project.region_ids.includes(region.id)).length
            : 0,
        statedCount: counted.size,
        yearly: [...own.leftOut, ...shared.leftOut]
          .filter(
            ({ reason, line }) => reason === "per_year" && line.part_of_id === null && !counted.has(line.initiative_id),
          )
          .map(({ line }) => line),
        own,
        shared,
      };
    }),
  );
}

/** The fields of region by pillar that hold neither an initiative of the main list nor a project, in the matrix’s order. */
export function emptyFields(dataset: Dataset): { region_id: string; pillar_id: string }[] {
  return coverage(dataset)
    .flat()
    .filter((cell) => cell.initiatives.length + cell.projectCount === 0)
    .map(({ region_id, pillar_id }) => ({ region_id, pillar_id }));
}

/** The levels that act: regions and the federal level, without areas of comparison. */
export function actingRegions(dataset: Dataset): Rows<"regions">[] {
  return dataset.regions.filter((region) => region.level !== "comparator");
}
