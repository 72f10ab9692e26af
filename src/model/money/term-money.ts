import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import type { Qualifier } from "../../schema/vocabularies.ts";
import { isInMainList } from "../initiatives/main-list.ts";
import { isMeasure } from "../initiatives/measures.ts";
import { linesOf } from "./by-initiative.ts";
import {
  type BudgetLine,
  type LeftOutLine,
  type StatedFunding,
  statedFunding,
  sumOf,
  totalFunding,
  weakest,
  yearlyOf,
} from "./funding.ts";

type Initiative = Rows<"initiatives">;

/** Lines of one kind of initiative in one region or pillar, and what they come to. */
export interface TermMoney {
  /**
   * Measures, or what stands under the overall strategies, which pays for measures; the main list's total counts neither
   * that nor what only the text names: no part is added to another.
   */
  part: "measures" | "strategies";
  scope: "main" | "text";
  /** Sum of the term's own lines, whole euros; null where no line states a total amount. */
  amount_eur: number | null;
  qualifier: Qualifier;
  basis: "total";
  counted: BudgetLine[];
  /** Lines that also belong to other regions or pillars: shown whole and in no sum. */
  joint: BudgetLine[];
  /** Yearly amounts, which are never multiplied. */
  yearly: BudgetLine[];
  leftOut: LeftOutLine[];
  initiatives: Initiative[];
  /** Those among them that state a total amount, of their own or jointly. */
  stating: Initiative[];
}

/**
 * What the initiatives of one region or pillar state of money, measures before strategies and the main list before the
 * text; parts without an initiative are absent. Every line stands in exactly one list of one part. A line inside another
 * line of the same term is left out, in whatever part that other stands.
 */
export function termMoney(
  dataset: Dataset,
  facet: "region" | "pillar",
  id: string,
  initiatives: readonly Initiative[],
): TermMoney[] {
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const lines = dataset.budget_lines.filter(
    (line) => line.initiative_id !== null && byId.has(line.initiative_id) && isOfTerm(line, facet, id),
  );
  const isJoint = (line: BudgetLine) =>
    (facet === "region" ? line.region_ids : (byId.get(line.initiative_id ?? "")?.pillar_ids ?? [])).length > 1;
  const total = totalFunding(lines);

  const parts = (["main", "text"] as const).flatMap((scope) =>
    (["measures", "strategies"] as const).map((part) => {
      const members = initiatives.filter(
        (each) => isInMainList(each) === (scope === "main") && isMeasure(dataset, each) === (part === "measures"),
      );
      const ids = new Set<string | null>(members.map((each) => each.id));
      const isHere = (line: BudgetLine) => ids.has(line.initiative_id);
      const counted = total.counted.filter((line) => isHere(line) && !isJoint(line));
      const joint = total.counted.filter((line) => isHere(line) && isJoint(line));
      const leftOut = total.leftOut.filter(({ line }) => isHere(line));
      const stating = members.filter((each) => [...counted, ...joint].some((line) => line.initiative_id === each.id));
      return {
        part,
        scope,
        amount_eur: counted.length > 0 ? sumOf(counted) : null,
        qualifier: weakest(counted, stating.length < members.length),
        basis: "total" as const,
        counted,
        joint,
        yearly: yearlyOf({ leftOut }),
        leftOut,
        initiatives: members,
        stating,
      };
    }),
  );
  return parts.filter((part) => part.initiatives.length > 0);
}

/**
 * What one initiative states for one region, or, under a pillar, altogether. `isJoint` where some of it also belongs to
 * other regions or pillars and is shown whole.
 */
export function fundingHere(
  dataset: Dataset,
  facet: "region" | "pillar",
  id: string,
  initiative: Initiative,
): StatedFunding & { isJoint: boolean } {
  const funding = statedFunding(linesOf(dataset, initiative.id).filter((line) => isOfTerm(line, facet, id)));
  const isJoint =
    facet === "region"
      ? funding.lines.some(({ region_ids }) => region_ids.length > 1)
      : initiative.pillar_ids.length > 1;
  return { ...funding, isJoint };
}

// A line without a region is of the initiative as a whole, wherever it acts.
function isOfTerm(line: BudgetLine, facet: "region" | "pillar", id: string): boolean {
  return facet === "pillar" || line.region_ids.length === 0 || line.region_ids.includes(id);
}
