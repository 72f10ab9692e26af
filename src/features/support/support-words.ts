import type { Estimate, Step } from "../../model/support/estimate.ts";
import type { Ceiling, SupportRule } from "../../model/support/support.ts";
import type { Reason } from "../../model/support/support-answer.ts";
import { euros, qualified } from "../../text/amounts.ts";
import type { SupportMessages } from "../../text/island-messages.ts";
import type { Language } from "../../text/languages.ts";
import { percent } from "../../text/numbers.ts";

interface Words {
  m: SupportMessages;
  language: Language;
}

/** "40%", "up to 75%", "12.5%"; undefined where no rate is stated. */
export function rateText(
  { intensity_pct, intensity_qualifier }: Pick<SupportRule, "intensity_pct" | "intensity_qualifier">,
  { m, language }: Words,
): string | undefined {
  if (intensity_pct === null) return undefined;
  return qualified(intensity_qualifier, percent(intensity_pct, language), m);
}

/** "€10,000 a year", "€100,000 a person and fiscal year", "€10,000" where the period is not stated. */
export function ceilingText({ amount_eur, per }: Pick<Ceiling, "amount_eur" | "per">, { m, language }: Words): string {
  return [euros(amount_eur, m, language), per && m.per[per]].filter(Boolean).join(" ");
}

/**
 * Share and ceiling of a rule at a glance: "40% of costs of advice; ceiling €10,000", "ceiling €30,000; share not stated",
 * "share and ceiling not stated".
 */
export function termsText(rule: SupportRule, words: Words): string {
  const { m, language } = words;
  const w = m.support.terms;
  const rate = rateText(rule, words);
  const [ceiling] = rule.ceilings;
  if (rate === undefined && ceiling === undefined) return w.neither;
  const on = { aid: "", investment: m.support.rule.onInvestment, purchase: m.support.rule.onPurchase };
  return [
    rate &&
      [rate, rule.intensity_base && m.support.rule.ofBase({ base: rule.intensity_base })].filter(Boolean).join(" "),
    rule.floor_eur !== null && m.support.rule.atLeast({ amount: euros(rule.floor_eur, m, language) }),
    ceiling
      ? [w.ceiling({ amount: ceilingText(ceiling, words) }), on[ceiling.of]].filter(Boolean).join(" ")
      : w.noCeiling,
    rate === undefined && w.noShare,
  ]
    .filter(Boolean)
    .join("; ");
}

/** One step as a line of a sum: what is done, what comes of it, and whether it changed anything. */
export function stepLine(step: Step, words: Words): { label: string; figure: string; isIdle: boolean } {
  const { m, language } = words;
  const w = m.support.estimate;
  const figure = euros(step.after_eur, m, language);
  const missing = { figure: m.support.rule.notStated, isIdle: true };
  switch (step.key) {
    case "cost": {
      const cost = step.isBaseUnsaid ? w.unsaidBase : w.cost;
      return { label: step.base ? w.costs({ base: step.base }) : cost, figure, isIdle: false };
    }
    case "base_ceiling":
    case "ceiling": {
      const label = step.key === "base_ceiling" ? w.baseCeiling : step.ceiling.isCommon ? w.commonCeiling : w.ceiling;
      return {
        label: label({ amount: ceilingText(step.ceiling, words) }),
        figure: step.isReached ? figure : w.notReached,
        isIdle: !step.isReached,
      };
    }
    case "rate": {
      const rate = rateText({ intensity_pct: step.pct, intensity_qualifier: step.qualifier }, words) ?? "";
      return { label: w.rate({ amount: euros(step.before_eur, m, language), rate }), figure, isIdle: false };
    }
    case "matching":
      return { label: w.matching({ share: percent(step.pct, language) }), figure, isIdle: false };
    case "no_rate":
      return { label: w.noRate, ...missing };
    case "no_ceiling":
      return { label: w.noCeiling, ...missing };
    case "floor":
      return {
        label: w.floor({ amount: euros(step.floor_eur, m, language) }),
        figure: step.isMet ? w.met : w.notMet,
        isIdle: false,
      };
  }
}

/**
 * What an estimate comes to, in a few words: "at most €8,000", "€50,000 to €60,000", or why there is none; empty where what
 * is not stated says so already.
 */
export function estimateText(estimate: Estimate, { m, language }: Words): string {
  const w = m.support.estimate;
  if (estimate.status === "at_most") return w.shortAtMost({ most: euros(estimate.most_eur, m, language) });
  if (estimate.status === "between") {
    return w.shortBetween({
      least: euros(estimate.least_eur, m, language),
      most: euros(estimate.most_eur, m, language),
    });
  }
  if (estimate.status === "no_share" || estimate.status === "unknown") return "";
  return w.inAnswer[estimate.status];
}

/** Why a rule is among the answers, one short text a reason. */
export function reasonText(
  reason: Reason,
  { m }: Words,
  names: { region: (id: string) => string; group: (id: string) => string; reader: string },
): string {
  const w = m.support.reasons;
  switch (reason.key) {
    case "need": {
      const labels: Readonly<Record<string, string>> = m.support.needs;
      return w.need({ label: reason.ids.map((id) => labels[id] ?? id).join(", ") });
    }
    case "younger":
    case "ifYounger":
      return w[reason.key]({ years: reason.years });
    case "region":
    case "country":
      return w[reason.key]({ labels: reason.ids.map(names.region).join(", ") });
    case "open":
    case "unsaid":
    case "companies":
      return w[reason.key];
    default:
      return w[reason.key]({ labels: reason.ids.map(names.group).join(", "), reader: names.reader });
  }
}
