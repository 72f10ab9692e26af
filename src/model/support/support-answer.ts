import { type Eligibility, eligibility, type Group } from "./eligibility.ts";
import { type Estimate, estimate } from "./estimate.ts";
import type { SupportRule } from "./support.ts";
import { asked, emptyQuestion, isSaid, type Question } from "./support-question.ts";

/** Why a rule is among the answers; words and names come later. */
export type Reason =
  | { key: "region" | "country" | "need"; ids: string[] }
  | { key: "younger" | "ifYounger"; years: number }
  | { key: Eligibility["reason"]; ids: string[] };

export interface Answer {
  rule: SupportRule;
  verdict: Eligibility["verdict"];
  reasons: Reason[];
  /** Undefined where no cost was said. */
  estimate: Estimate | undefined;
}

/** What answers are drawn from. */
export interface Support {
  rules: readonly SupportRule[];
  groups: readonly Group[];
  /** The level whose rules hold in every region. */
  countryId: string;
}

const order: readonly Eligibility["verdict"][] = ["fits", "through", "may"];

/**
 * The rules that fit what is asked, those that surely fit first, else in file order. A rule fits unless something said
 * speaks against it; what the report leaves open makes it a rule that may fit. Rules no longer in force never fit.
 */
export function answers({ rules, groups, countryId }: Support, question: Question): Answer[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const reader = question.size === null ? undefined : byId.get(question.size);
  const found = rules.flatMap((rule): Answer[] => {
    if (rule.isEnded) return [];
    const reasons: Reason[] = [];

    if (question.region !== null) {
      const isNational = rule.region_ids.includes(countryId);
      if (!isNational && !rule.region_ids.includes(question.region)) return [];
      reasons.push(
        isNational && question.region !== countryId
          ? { key: "country", ids: [countryId] }
          : { key: "region", ids: [question.region] },
      );
    }

    let verdict: Answer["verdict"] = "fits";
    if (reader) {
      const eligible = eligibility(rule, reader, byId);
      if (!eligible || (eligible.verdict === "through" && hasOwnRule(rule, rules, reader, byId))) return [];
      verdict = eligible.verdict;
      reasons.push({ key: eligible.reason, ids: eligible.ids });
    }

    if (isSaid(question, "need")) {
      const met = rule.needs.filter((need) => question.need.includes(need));
      if (met.length === 0) return [];
      reasons.push({ key: "need", ids: met });
    }

    const years = rule.company_age_max_years;
    if (years !== null && question.age !== null && question.age >= years) return [];
    if (years !== null) reasons.push({ key: question.age === null ? "ifYounger" : "younger", years });

    return [{ rule, verdict, reasons, estimate: question.cost === null ? undefined : estimate(rule, question.cost) }];
  });
  const fitting = new Set(found.filter(({ verdict }) => verdict === "fits").map(({ rule }) => rule.initiative_id));
  // Where a rule of the scheme fits as things are, one that would ask for more is only noise.
  const telling = found.filter(
    ({ rule, reasons }) => !fitting.has(rule.initiative_id) || !reasons.some(({ key }) => key === "if"),
  );
  return order.flatMap((verdict) => telling.filter((answer) => answer.verdict === verdict));
}

/** Answers by scheme, in the order of the first of each: the parts of one scheme stand together. */
export function byScheme(found: readonly Answer[]): Answer[][] {
  const ids = [...new Set(found.map(({ rule }) => rule.initiative_id))];
  return ids.map((id) => found.filter(({ rule }) => rule.initiative_id === id));
}

/** Whether another rule of the same scheme is for the reader: then this one is simply not theirs. */
function hasOwnRule(
  rule: SupportRule,
  rules: readonly SupportRule[],
  reader: Group,
  groups: ReadonlyMap<string, Group>,
): boolean {
  return rules
    .filter(({ initiative_id }) => initiative_id === rule.initiative_id)
    .some((each) => {
      const { verdict } = eligibility(each, reader, groups) ?? {};
      return verdict === "fits" || verdict === "may";
    });
}

/** For each thing said, how many rules there would be without it, where that gives more; in the order asked. */
export function relaxations(support: Support, question: Question): { key: keyof Question; count: number }[] {
  const now = answers(support, question).length;
  return asked
    .filter((key) => isSaid(question, key) && key !== "cost")
    .map((key) => ({ key, count: answers(support, { ...question, [key]: emptyQuestion[key] }).length }))
    .filter(({ count }) => count > now);
}
