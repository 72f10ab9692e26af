import type { Dataset } from "../../dataset/dataset.ts";
import { mainList } from "../initiatives/main-list.ts";
import { perDataset } from "../rows/per-dataset.ts";
import { rowsBy } from "../rows/rows-by.ts";
import { type BudgetLine, type StatedFunding, statedFunding } from "./funding.ts";

/** The lines of one initiative, without those of its components, in file order. */
export function linesOf(dataset: Dataset, initiativeId: string): readonly BudgetLine[] {
  return rowsBy(dataset.budget_lines, "initiative_id")(initiativeId);
}

const fundings = perDataset(
  (dataset) => new Map(dataset.initiatives.map(({ id }) => [id, statedFunding(linesOf(dataset, id))])),
);

/** The funding that an initiative's own lines state. Throws `unknown initiative: …`. */
export function fundingOf(dataset: Dataset, initiativeId: string): StatedFunding {
  const funding = fundings(dataset).get(initiativeId);
  if (!funding) throw new Error(`unknown initiative: ${initiativeId}`);
  return funding;
}

/** The lines of the main list's initiatives, in file order. */
export function mainListLines(dataset: Dataset): BudgetLine[] {
  const listed = new Set<string | null>(mainList(dataset).map(({ id }) => id));
  return dataset.budget_lines.filter(({ initiative_id }) => listed.has(initiative_id));
}

/** Lines by their initiative, in the order in which each first comes. */
export function byInitiative(lines: readonly BudgetLine[]): [string, BudgetLine[]][] {
  return [...Map.groupBy(lines, ({ initiative_id }) => initiative_id ?? "")];
}
