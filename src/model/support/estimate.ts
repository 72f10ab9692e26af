import type { AidForm } from "../../schema/aid_terms.ts";
import type { Qualifier } from "../../schema/vocabularies.ts";
import type { Ceiling, SupportRule } from "./support.ts";

/** What an aid means for the purse: money given, tax not paid, money paid back or shares given for it, or not said. */
export type AidKind = "gift" | "relief" | "repayable" | "unsaid";

const kinds: Record<AidForm, AidKind> = {
  grant: "gift",
  voucher: "gift",
  co_financing: "gift",
  tax_reduction: "relief",
  convertible_loan: "repayable",
  loan_or_equity: "repayable",
  not_stated: "unsaid",
};

/** What an aid of this form means for the purse. */
export const kindOf = (form: AidForm): AidKind => kinds[form];

/** One step of the arithmetic, whole cents; `after_eur` is what the next step starts from. */
export type Step = {
  source_ids: readonly string[];
} /** `base`: what the share is taken of; `isBaseUnsaid` where there is a share and the report does not say of what. */ & (
  | { key: "cost"; base: string | null; isBaseUnsaid: boolean; after_eur: number }
  | { key: "base_ceiling"; ceiling: Ceiling; isReached: boolean; after_eur: number }
  | { key: "rate"; before_eur: number; pct: number; qualifier: Qualifier | null; after_eur: number }
  | { key: "no_rate"; after_eur: number }
  | { key: "matching"; before_eur: number; pct: number; after_eur: number }
  | { key: "ceiling"; ceiling: Ceiling; isReached: boolean; after_eur: number }
  | { key: "no_ceiling"; after_eur: number }
  | { key: "floor"; floor_eur: number; isMet: boolean; after_eur: number }
);

/**
 * What a rule would give for a cost. Never more certain than "at most": conditions, other aid and what the report leaves
 * out can only lower it.
 */
export type Estimate = { kind: AidKind; steps: Step[] } & (
  | { status: "at_most"; most_eur: number; own_eur: number | null }
  | { status: "between"; least_eur: number; most_eur: number; own_eur: number | null }
  /** A ceiling is stated and no share: what of the cost would be paid is anybody's guess. */
  | { status: "no_share" }
  /** Neither a share nor a ceiling is stated. */
  | { status: "unknown" }
  /** The least aid is more than the cost can bring. */
  | { status: "below_floor"; floor_eur: number }
  /** The share is one of income, to which a cost says nothing. */
  | { status: "of_income" }
);

/** Reckons one rule for a cost (or an amount invested) in euros, step by step. */
export function estimate(rule: SupportRule, cost_eur: number): Estimate {
  const kind = kindOf(rule.form);
  if (rule.intensity_of === "income") return { kind, steps: [], status: "of_income" };

  // What others must bring leaves a share of its own; without that and a stated one there is nothing to reckon with.
  if (rule.intensity_pct === null && rule.matching_pct === null) {
    const { floor_eur } = rule;
    if (floor_eur !== null && cost_eur < floor_eur) return { kind, steps: [], status: "below_floor", floor_eur };
    return { kind, steps: [], status: rule.ceilings.length > 0 ? "no_share" : "unknown" };
  }

  const { source_ids } = rule;
  const isBaseUnsaid = rule.intensity_pct !== null && rule.intensity_of === null;
  const steps: Step[] = [{ key: "cost", base: rule.intensity_base, isBaseUnsaid, after_eur: cost_eur, source_ids }];
  let amount = cost_eur;
  const limit = (key: "base_ceiling" | "ceiling", ceiling: Ceiling) => {
    const isReached = amount > ceiling.amount_eur;
    amount = Math.min(amount, ceiling.amount_eur);
    steps.push({ key, ceiling, isReached, after_eur: amount, source_ids: ceiling.source_ids });
  };

  for (const ceiling of rule.ceilings) if (ceiling.of !== "aid") limit("base_ceiling", ceiling);
  if (rule.intensity_pct === null) steps.push({ key: "no_rate", after_eur: amount, source_ids });
  else {
    const before_eur = amount;
    // Percent of whole cents, so that no step shows a binary fraction.
    amount = Math.round(before_eur * rule.intensity_pct) / 100;
    const { intensity_pct: pct, intensity_qualifier: qualifier } = rule;
    steps.push({ key: "rate", before_eur, pct, qualifier, after_eur: amount, source_ids });
  }
  if (rule.matching_pct !== null) {
    const before_eur = amount;
    // What is to be paid comes from the aid and from what others bring beside it.
    const most = Math.floor((100 * 100 * cost_eur) / (100 + rule.matching_pct)) / 100;
    amount = Math.min(before_eur, most);
    steps.push({ key: "matching", before_eur, pct: rule.matching_pct, after_eur: amount, source_ids });
  }
  const onAid = rule.ceilings.filter(({ of }) => of === "aid");
  for (const ceiling of onAid) limit("ceiling", ceiling);
  if (rule.ceilings.length === 0) steps.push({ key: "no_ceiling", after_eur: amount, source_ids });
  if (rule.intensity_pct === null && onAid.length === 0) return { kind, steps, status: "unknown" };

  // Without a share, what is left to pay is anybody's guess.
  const own_eur = kind === "gift" && rule.intensity_pct !== null ? cents(cost_eur - amount) : null;
  if (rule.floor_eur === null) return { kind, steps, status: "at_most", most_eur: amount, own_eur };
  const isMet = amount >= rule.floor_eur;
  steps.push({ key: "floor", floor_eur: rule.floor_eur, isMet, after_eur: amount, source_ids });
  return isMet
    ? { kind, steps, status: "between", least_eur: rule.floor_eur, most_eur: amount, own_eur }
    : { kind, steps, status: "below_floor", floor_eur: rule.floor_eur };
}

/** The cost from which a rule's own ceiling on the aid applies, whole euros rounded up; undefined without rate or ceiling. */
export function costAtCeiling({ intensity_pct, intensity_of, ceilings }: SupportRule): number | undefined {
  const ceiling = ceilings.find(({ of, isCommon }) => of === "aid" && !isCommon);
  if (!ceiling || intensity_pct === null || intensity_pct === 0 || intensity_of !== "costs") return undefined;
  return Math.ceil((100 * ceiling.amount_eur) / intensity_pct);
}

const cents = (amount: number) => Math.round(100 * amount) / 100;
