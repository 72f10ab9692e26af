import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { discrepanciesOfInitiative } from "../discrepancies/touching.ts";
import { moneyLinesOf } from "../money/by-initiative.ts";
import { mergedSources } from "../report/sources.ts";
import { rowsBy } from "../rows/rows-by.ts";
import { inReadingOrder } from "../views/scored.ts";

type Initiative = Rows<"initiatives">;

/** A priority with those that detail it. */
export interface PriorityBranch {
  priority: Rows<"priorities">;
  children: Rows<"priorities">[];
}

/** All that the tables hold about one initiative. */
export interface InitiativePage {
  parent: Initiative | undefined;
  components: readonly Initiative[];
  /** Its own budget lines, then those of its components and what is part of these. */
  budgetLines: Rows<"budget_lines">[];
  aidTerms: readonly Rows<"aid_terms">[];
  results: Rows<"results">[];
  /** In reading order: scores, then statements. */
  views: Rows<"views">[];
  starts: readonly Rows<"starts">[];
  priorities: PriorityBranch[];
  prioritySources: string[];
  participations: readonly Rows<"participations">[];
  /** Gravest first. */
  discrepancies: Rows<"discrepancies">[];
}

/** Everything about one initiative, each table in file order; targets before what was reached. */
export function initiativePage(dataset: Dataset, initiative: Initiative): InitiativePage {
  const own = <R extends { initiative_id: string | null }>(rows: readonly R[]) =>
    rowsBy(rows, "initiative_id")(initiative.id);
  const components = rowsBy(dataset.initiatives, "parent_id")(initiative.id);
  const priorities = own(dataset.priorities);
  const results = own(dataset.results);
  return {
    parent: dataset.initiatives.find(({ id }) => id === initiative.parent_id),
    components,
    budgetLines: moneyLinesOf(dataset, initiative.id),
    aidTerms: own(dataset.aid_terms),
    results: [...results.filter(({ kind }) => kind === "target"), ...results.filter(({ kind }) => kind !== "target")],
    views: inReadingOrder(own(dataset.views)),
    starts: own(dataset.starts),
    priorities: priorities
      .filter(({ parent_id }) => parent_id === null)
      .map((priority) => ({ priority, children: priorities.filter(({ parent_id }) => parent_id === priority.id) })),
    prioritySources: mergedSources(dataset, priorities),
    participations: own(dataset.participations),
    discrepancies: discrepanciesOfInitiative(dataset, initiative.id),
  };
}

/**
 * The same with what its components give, after its own terms where it has any, and with what they reached where it states
 * no result of its own.
 */
export function withComponents(dataset: Dataset, facts: InitiativePage): InitiativePage {
  const theirs = <R extends { initiative_id: string | null }>(rows: readonly R[]) =>
    facts.components.flatMap(({ id }) => rowsBy(rows, "initiative_id")(id));
  return {
    ...facts,
    aidTerms: facts.aidTerms.length > 0 ? [...facts.aidTerms, ...theirs(dataset.aid_terms)] : facts.aidTerms,
    results: facts.results.length > 0 ? facts.results : theirs(dataset.results),
  };
}

/** Everything that an initiative's page rests on: locations in the report's order, then endnotes, each once. */
export function initiativeSources(dataset: Dataset, initiative: Initiative, facts: InitiativePage): string[] {
  return mergedSources(dataset, [
    initiative,
    ...facts.budgetLines,
    ...facts.aidTerms,
    ...facts.results,
    ...facts.views,
    ...facts.starts,
    ...facts.priorities.flatMap(({ priority, children }) => [priority, ...children]),
    ...facts.participations,
    ...facts.discrepancies.map((each) => ({
      source_ids: [...each.statement_a_source_ids, ...each.statement_b_source_ids],
    })),
  ]);
}
