import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { mainList } from "../initiatives/main-list.ts";
import { linesOf } from "../money/by-initiative.ts";
import type { BudgetLine } from "../money/funding.ts";
import type { MoneySum } from "../money/money-sum.ts";
import { type DatasetSumLine, moneyOf } from "../money/sum-lines.ts";
import { fundingIn } from "../money/term-money.ts";
import { perDataset } from "../rows/per-dataset.ts";

type Initiative = Rows<"initiatives">;

export interface CoverageCell {
  region_id: string;
  pillar_id: string;
  initiatives: Initiative[];
  /** Cooperation projects, which the report describes beside the initiatives. */
  projectCount: number;
  /** What the initiatives state for this region and pillar, and jointly for it and others; the report does not split that. */
  money: MoneySum<DatasetSumLine>;
  /** How many of the initiatives state a total amount for this region, of this field alone or jointly. */
  statedCount: number;
  /** Yearly amounts of those that state only such for it. */
  yearly: BudgetLine[];
}

/**
 * Region by pillar: the initiatives of the main list that act there, and what they state. Rows in the order of regions,
 * cells in the order of pillars.
 */
export const coverage: (dataset: Dataset) => CoverageCell[][] = perDataset((dataset) =>
  actingRegions(dataset).map((region) =>
    dataset.pillars.map((pillar) => {
      const initiatives = mainList(dataset).filter(
        ({ region_ids, pillar_ids }) => region_ids.includes(region.id) && pillar_ids.includes(pillar.id),
      );
      const money = moneyOf(dataset, initiatives, { regionIds: [region.id], pillarIds: [pillar.id] });
      const stated = [...money.counted, ...money.outside, ...money.joint];
      const stating = new Set(stated.map(({ initiative_id }) => initiative_id));
      return {
        region_id: region.id,
        pillar_id: pillar.id,
        initiatives,
        projectCount:
          pillar.id === dataset.report.cooperation_pillar_id
            ? dataset.cooperation_projects.filter((project) => project.region_ids.includes(region.id)).length
            : 0,
        money,
        statedCount: stating.size,
        yearly: initiatives
          .filter(({ id }) => !stating.has(id))
          .map(({ id }) => fundingIn(linesOf(dataset, id), [region.id]))
          .flatMap(({ status, lines }) => (status === "per_year" ? lines : [])),
      };
    }),
  ),
);

/** The fields of region by pillar that hold neither an initiative of the main list nor a project, in the matrix’s order. */
export function emptyFields(dataset: Dataset): { region_id: string; pillar_id: string }[] {
  return coverage(dataset)
    .flat()
    .filter((cell) => cell.initiatives.length + cell.projectCount === 0)
    .map(({ region_id, pillar_id }) => ({ region_id, pillar_id }));
}

/** The levels that act: regions and the country as a whole, without areas of comparison. */
export function actingRegions(dataset: Dataset): Rows<"regions">[] {
  return dataset.regions.filter((region) => region.level !== "comparator");
}

/** The levels that are told apart, on pages of their own and side by side: all that act, none where only one does. */
export function regionsApart(dataset: Dataset): Rows<"regions">[] {
  const acting = actingRegions(dataset);
  return acting.length > 1 ? acting : [];
}
