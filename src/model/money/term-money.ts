import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import type { Qualifier } from "../../schema/vocabularies.ts";
import { isInMainList } from "../initiatives/main-list.ts";
import { isMeasure } from "../initiatives/measures.ts";
import { componentFunding, fundingOf, linesOf, withParts } from "./by-initiative.ts";
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
import { type DatasetSumLine, moneyOf } from "./sum-lines.ts";

type Initiative = Rows<"initiatives">;

/** What one part of a sum is of: what the report’s total counts, what the main list states beside it, what only the text states. */
export const moneyParts = ["counted", "outside", "text"] as const;
export type MoneyPart = (typeof moneyParts)[number];

/** Lines of one part of the money of a region or pillar, and what they come to. */
export interface TermMoney {
  part: MoneyPart;
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
  /** Those that the part looks at: the main list's measures, or those with money beside what the total counts. */
  initiatives: Initiative[];
  /** Those among them that state a total amount in this part, of their own or jointly. */
  stating: Initiative[];
}

/**
 * What the initiatives of one region or pillar state of money: the part that the report's total counts first, then what
 * the main list states beside it, then what only the text does; parts without a line or an initiative are absent. Every
 * line stands in exactly one list of one part.
 */
export function termMoney(
  dataset: Dataset,
  facet: "region" | "pillar",
  id: string,
  initiatives: readonly Initiative[],
): TermMoney[] {
  const sum = moneyOf(dataset, initiatives, { [`${facet}Ids`]: [id] });
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const initiativeOf = (line: BudgetLine) => byId.get(line.initiative_id ?? "");
  const partOf = ({ line, isInTotal }: DatasetSumLine): MoneyPart =>
    isInTotal ? "counted" : (initiativeOf(line)?.is_in_main_list ?? false) ? "outside" : "text";
  const summed = new Set([...sum.counted, ...sum.outside, ...sum.joint].map(({ line }) => line.id));
  const lines = dataset.budget_lines.filter(
    (line) => initiativeOf(line) !== undefined && isOfTerm(line, facet, id) && !summed.has(line.id),
  );
  const { leftOut } = totalFunding(dataset.budget_lines);
  const reasons = new Map(leftOut.map((each) => [each.line.id, each]));
  const allYearly = new Set(yearlyOf({ leftOut }));
  // What is left out stands with what its initiative is looked at for.
  const hasHeadline = dataset.report.headline_total_id !== null;
  const homeOf = (initiative: Initiative): MoneyPart => {
    if (!isInMainList(initiative)) return "text";
    return hasHeadline && isMeasure(dataset, initiative) ? "counted" : "outside";
  };

  const parts = moneyParts.map((part) => {
    const inPart = (some: readonly DatasetSumLine[]) =>
      some.filter((each) => partOf(each) === part).map(({ line }) => line);
    const counted = inPart([...sum.counted, ...sum.outside]);
    const joint = inPart(sum.joint);
    const stated = new Set([...counted, ...joint].map((line) => line.initiative_id));
    const members = initiatives.filter((each) => homeOf(each) === part || stated.has(each.id));
    const isHere = (line: BudgetLine) => {
      const initiative = initiativeOf(line);
      return initiative !== undefined && homeOf(initiative) === part;
    };
    const leftOutHere = lines.filter(isHere).flatMap((line) => reasons.get(line.id) ?? []);
    const stating = members.filter((each) => stated.has(each.id));
    return {
      part,
      amount_eur: counted.length > 0 ? sumOf(counted) : null,
      qualifier: weakest(counted, stating.length < members.length),
      basis: "total" as const,
      counted,
      joint,
      yearly: leftOutHere.map(({ line }) => line).filter((line) => allYearly.has(line)),
      leftOut: leftOutHere,
      initiatives: members,
      stating,
    };
  });
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
  const funding =
    facet === "region" ? fundingInRegions(dataset, initiative.id, [id]) : fundingOf(dataset, initiative.id);
  const isJoint =
    facet === "region"
      ? funding.lines.some(({ region_ids }) => region_ids.length > 1)
      : initiative.pillar_ids.length > 1;
  return { ...funding, isJoint };
}

/** What an initiative states for some regions, by its own lines, or else by its components’ for them. */
export function fundingInRegions(dataset: Dataset, initiativeId: string, regionIds: readonly string[]): StatedFunding {
  const parts = componentFunding(dataset, initiativeId).filter((line) => isIn(line, regionIds));
  return withParts(fundingIn(linesOf(dataset, initiativeId), regionIds), parts);
}

/** What an initiative's lines state for some regions: theirs alone, or else what they have jointly with others. */
export function fundingIn(lines: readonly BudgetLine[], regionIds: readonly string[]): StatedFunding {
  const here = lines.filter((line) => isIn(line, regionIds));
  const own = statedFunding(here.filter(({ region_ids }) => region_ids.every((id) => regionIds.includes(id))));
  return own.amount_eur === null ? statedFunding(here) : own;
}

// A line without a region is of the initiative as a whole, wherever it acts.
function isIn({ region_ids }: BudgetLine, regionIds: readonly string[]): boolean {
  return region_ids.length === 0 || region_ids.some((id) => regionIds.includes(id));
}

function isOfTerm(line: BudgetLine, facet: "region" | "pillar", id: string): boolean {
  return facet === "pillar" || isIn(line, [id]);
}
