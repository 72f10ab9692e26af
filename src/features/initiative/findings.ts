// What the parts of an initiative's page come to, as the sentences that head them.
import type { InitiativePage } from "../../model/initiatives/initiative-page.ts";
import { componentFunding, fundingOf, linesOf } from "../../model/money/by-initiative.ts";
import { otherMoney } from "../../model/money/funding.ts";
import { moneyTreeOf } from "../../model/money/money-tree.ts";
import { paidParts } from "../../model/money/payers.ts";
import { bestResult } from "../../model/results/best-result.ts";
import { mostAid } from "../../model/support/most-aid.ts";
import type { Rows } from "../../schema/tables.ts";
import type { MissingReason } from "../../schema/vocabularies.ts";
import { amountInWords, period, qualified, type TypedAmount, tenthOfMillion, typedAmount } from "../../text/amounts.ts";
import type { Context } from "../../text/context.ts";
import { resultInWords, shareInWords } from "../../text/facts.ts";
import { partsInWords } from "../../text/funding.ts";
import { inWords, keptTogether, payersLabel } from "../../text/labels.ts";
import { percent } from "../../text/numbers.ts";

/** An amount as a sentence has it: millions with one decimal, how exactly it is known in words. */
export function amountInSentence(amount: TypedAmount, { m, language }: Context): string {
  return keptTogether(amountInWords(tenthOfMillion(amount), m, language, m.amount.inWords), m);
}

/** What an initiative's money comes to: who paid what where parts tell, else the amount and its period, else why there is none. */
export function moneyFinding(context: Context, initiativeId: string): string {
  const { dataset, m, language } = context;
  const w = m.initiative.finding.money;
  const funding = fundingOf(dataset, initiativeId);
  const amount = typedAmount(funding);
  if (!amount) return noMoneyFinding(context, initiativeId);
  const said = amountInSentence(amount, context);
  const paid = paidParts(moneyTreeOf(dataset, initiativeId));
  if (paid) {
    const parts = paid.map(({ amount_eur, funding_source_ids }) =>
      w.paid({
        amount: amountInSentence({ amount_eur, qualifier: "exact", basis: "total" }, context),
        payer: payersLabel(dataset, funding_source_ids),
      }),
    );
    return w.split({ amount: said, parts: inWords(parts, language) });
  }
  const when = period(funding, m);
  return when === "" ? w.stated({ amount: said }) : w.statedFor({ amount: said, period: when });
}

function noMoneyFinding(context: Context, initiativeId: string): string {
  const { dataset, m } = context;
  const w = m.initiative.finding.money;
  const { status } = fundingOf(dataset, initiativeId);
  const amounts = (lines: readonly Rows<"budget_lines">[]) =>
    partsInWords(lines.map(tenthOfLine), context, m.amount.inWords);
  const parts = componentFunding(dataset, initiativeId);
  if (status === "parts_only") return w.partsOnly({ amounts: amounts(parts) });
  const missing = w.missing[status as MissingReason];
  if (parts.length > 0) return w.withParts({ missing, amounts: amounts(parts) });
  const others = otherMoney(linesOf(dataset, initiativeId));
  return others.length > 0 ? w.withOther({ missing, amounts: amounts(others) }) : missing;
}

// What states no amount stays as it is.
const tenthOfLine = (line: Rows<"budget_lines">): Rows<"budget_lines"> => {
  const { amount_eur, qualifier } = line;
  return amount_eur === null || qualifier === null ? line : { ...line, ...tenthOfMillion({ amount_eur, qualifier }) };
};

/** The most that some terms of aid give, or that they state neither rate nor ceiling. */
export function aidFinding(context: Context, terms: readonly Rows<"aid_terms">[]): string {
  const { m, language } = context;
  const w = m.initiative.finding.aid;
  const most = mostAid(terms);
  if (!most) return w.none;
  const { ceiling_eur, per, intensity_pct, intensity_qualifier, intensity_base: base } = most.term;
  if (most.by === "ceiling") {
    const amount = amountInSentence({ amount_eur: ceiling_eur ?? 0, qualifier: "exact", basis: "total" }, context);
    return per ? w.ceilingPer({ amount, per: m.per[per] }) : w.ceiling({ amount });
  }
  const rate = qualified(intensity_qualifier, percent(intensity_pct ?? 0, language), m);
  return base ? w.rateOf({ rate, base }) : w.rate({ rate });
}

/** What was reached, with its share of the target where it has one; undefined where no result but inputs is stated. */
export function resultFinding(context: Context, results: InitiativePage["results"]): string | undefined {
  const w = context.m.initiative.finding.result;
  const best = bestResult(results);
  if (!best) return undefined;
  const said = { measure: best.result.measure, figure: resultInWords(best.result, context) };
  const share = best.counted && shareInWords(best.counted, context);
  return share ? w.share({ ...said, share }) : w.beside(said);
}

/** The heading of the results: the best of them, and whether there is a target or a result at all. */
export function resultsHeading(context: Context, results: InitiativePage["results"]): string {
  const w = context.m.initiative.finding.result;
  const target = results.find(({ kind }) => kind === "target");
  const best = bestResult(results);
  if (best && !target)
    return w.untargeted({ measure: best.result.measure, figure: resultInWords(best.result, context) });
  const reached = resultFinding(context, results);
  if (reached) return reached;
  return target ? w.aimed({ measure: target.measure, figure: resultInWords(target, context) }) : w.none;
}
