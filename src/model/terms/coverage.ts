import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { mainList } from "../initiatives/main-list.ts";
import { linesOf } from "../money/by-initiative.ts";
import { type BudgetLine, type FundingTotal, totalFunding, yearlyOf } from "../money/funding.ts";

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
  return actingRegions(dataset).map((region) =>
    dataset.pillars.map((pillar) => {
      const initiatives = mainList(dataset).filter(
        (initiative) => initiative.region_ids.includes(region.id) && initiative.pillar_ids.includes(pillar.id),
      );
      const totalOf = (some: readonly Initiative[]) =>
        totalFunding(
          some
            .flatMap(({ id }) => linesOf(dataset, id))
            .filter(({ region_ids: [first, ...others] }) => first === region.id && others.length === 0),
        );
      const own = totalOf(initiatives.filter((initiative) => initiative.pillar_ids.length === 1));
      const shared = totalOf(initiatives.filter((initiative) => initiative.pillar_ids.length > 1));
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
        yearly: [...yearlyOf(own), ...yearlyOf(shared)].filter((line) => !counted.has(line.initiative_id)),
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
