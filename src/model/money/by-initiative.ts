import type { Dataset } from "../../dataset/dataset.ts";
import { mainList } from "../initiatives/main-list.ts";
import { perDataset } from "../rows/per-dataset.ts";
import { rowsBy } from "../rows/rows-by.ts";
import { type BudgetLine, largestFirst, type StatedFunding, statedFunding, totalFunding, yearlyOf } from "./funding.ts";

/** The lines of one initiative, without those of its components, in file order. */
export function linesOf(dataset: Dataset, initiativeId: string): readonly BudgetLine[] {
  return rowsBy(dataset.budget_lines, "initiative_id")(initiativeId);
}

/**
 * The lines that tell of one initiative's money, each once: its own, those of its components, then those of others that
 * are part of any of these.
 */
export function moneyLinesOf(dataset: Dataset, initiativeId: string): BudgetLine[] {
  const partsOf = rowsBy(dataset.budget_lines, "part_of_id");
  const components = rowsBy(dataset.initiatives, "parent_id")(initiativeId);
  const lines = new Set([initiativeId, ...components.map(({ id }) => id)].flatMap((id) => linesOf(dataset, id)));
  // A set is walked to its end, also over what is added on the way.
  for (const { id } of lines) for (const part of partsOf(id)) lines.add(part);
  return [...lines];
}

/**
 * The funding that an initiative's components state: totals first, then yearly amounts, each largest first; none of them
 * is part of another, nor of a line of the initiative. A component that states nothing is asked for its own components.
 */
export function componentFunding(dataset: Dataset, initiativeId: string): BudgetLine[] {
  const own = new Set(linesOf(dataset, initiativeId).flatMap(({ id, amount_eur }) => (amount_eur === null ? [] : id)));
  const total = totalFunding(linesBelow(dataset, initiativeId));
  const lines = largestFirst([...total.counted, ...yearlyOf(total)]);
  return lines.filter(({ part_of_id }) => part_of_id === null || !own.has(part_of_id));
}

function linesBelow(dataset: Dataset, initiativeId: string): BudgetLine[] {
  return rowsBy(
    dataset.initiatives,
    "parent_id",
  )(initiativeId).flatMap(({ id }) => {
    const lines = linesOf(dataset, id);
    return statedFunding(lines).amount_eur === null ? linesBelow(dataset, id) : lines;
  });
}

/** The same funding, said to be that of components alone where nothing but these state any. */
export function withParts(funding: StatedFunding, parts: readonly BudgetLine[]): StatedFunding {
  return funding.status === "not_stated" && parts.length > 0 ? { ...funding, status: "parts_only" } : funding;
}

const fundings = perDataset(
  (dataset) =>
    new Map(
      dataset.initiatives.map(({ id }) => [
        id,
        withParts(statedFunding(linesOf(dataset, id)), componentFunding(dataset, id)),
      ]),
    ),
);

/**
 * The funding that an initiative's own lines state. Where they are silent and its components are not, the status says so;
 * a reason that the report gives stays the status. Throws `unknown initiative: …`.
 */
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
