import type { Estimate } from "../../model/support/estimate.ts";
import type { SupportRule } from "../../model/support/support.ts";
import { type Answer, byScheme } from "../../model/support/support-answer.ts";
import { euros } from "../../text/amounts.ts";
import type { SupportMessages } from "../../text/island-messages.ts";
import { atStart } from "../../text/labels.ts";
import type { Language } from "../../text/languages.ts";
import { type Filling, link } from "../../ui/from-template.ts";
import type { SupportPayload } from "./support-payload.ts";
import { ceilingText, estimateText, stepLine, termsText } from "./support-words.ts";

// The fillings of the patterns in SupportPatterns.

interface Words {
  m: SupportMessages;
  language: Language;
  locations: SupportPayload["locations"];
}

/**
 * The answers of one verdict at a glance, each with its texts and a slot for the rule it opens into; several of one
 * scheme as its parts.
 */
export function answersFilling(
  found: readonly Answer[],
  verdict: Answer["verdict"],
  words: Words,
  textsOf: (answer: Answer) => string[],
): Filling {
  const { verdicts, verdictTexts } = words.m.support;
  const schemes = byScheme(found).map((some): Filling => {
    const answers = some.map((answer) => ({ ...answer, texts: textsOf(answer) }));
    const [first, ...others] = answers;
    if (!first || others.length === 0) return { parts: { scheme: [], answers: answers.map(answerIn(words)) } };
    // What holds for every part is said once.
    const shared = first.texts.filter((text) => others.every(({ texts }) => texts.includes(text)));
    const areTold = new Set(some.map(({ rule }) => rule.component)).size === some.length;
    const parts = answers.map((answer) => ({
      ...answer,
      name: areTold ? answer.rule.component : null,
      texts: answer.texts.filter((text) => !shared.includes(text)),
    }));
    return {
      attributes: { class: "parts" },
      parts: { scheme: [schemeFilling(first.rule, shared, words)], answers: parts.map(answerIn(words)) },
    };
  });
  return { parts: { verdict: verdicts[verdict], meaning: verdictTexts[verdict], schemes } };
}

/** An answer with the texts that stand below it, and what it is called where that is not its rule's label. */
type Told = Answer & { texts: readonly string[]; name?: string | null };

const answerIn =
  (words: Words) =>
  ({ rule, estimate, texts, name }: Told): Filling => ({
    attributes: { id: `answer-${rule.id}` },
    parts: {
      rule: name ?? rule.label,
      slot: [{ attributes: { "data-slot": rule.id } }],
      terms: atStart(termsText(rule, words), words.language),
      form: atStart(words.m.support.forms[rule.form], words.language),
      most: estimate ? atStart(estimateText(estimate, words), words.language) : "",
      texts: wordsOf(texts, words),
    },
  });

function schemeFilling(rule: SupportRule, texts: readonly string[], words: Words): Filling {
  const common = rule.ceilings.filter(({ isCommon }) => isCommon).map((ceiling) => ceilingText(ceiling, words));
  const ceilings = common.length > 0 ? `${words.m.support.rule.commonTitle}: ${common.join("; ")}` : "";
  return {
    parts: { name: rule.scheme, shared: wordsOf([ceilings, ...texts], words) },
  };
}

const wordsOf = (texts: readonly string[], { language }: Words): Filling[] =>
  texts.filter(Boolean).map((text) => ({ words: atStart(text, language) }));

/** The arithmetic of one estimate, line by line, and what it comes to. */
export function estimateFilling(rule: SupportRule, estimate: Estimate, words: Words): Filling {
  const { m, language } = words;
  const w = m.support.estimate;
  const steps = estimate.steps.map((step): Filling => {
    const { label, figure, isIdle } = stepLine(step, words);
    const isElsewhere = step.source_ids.join() !== rule.source_ids.join();
    const sources = isElsewhere ? [{ parts: { links: linksTo(step.source_ids, words) } }] : [];
    return { attributes: isIdle ? { class: "idle" } : {}, parts: { label, figure, sources } };
  });
  const sum = steps.length > 0 ? [{ parts: { steps } }] : [];
  const none = { sum, result: [], kind: [], own: [] };
  switch (estimate.status) {
    case "unknown":
      return { parts: { ...none, none: w.unknown } };
    case "no_share":
      return {
        parts: { ...none, none: w.no_share({ terms: termsText(rule, words) }), kind: m.support.kinds[estimate.kind] },
      };
    case "below_floor":
      return { parts: { ...none, none: w.below_floor({ floor: euros(estimate.floor_eur, m, language) }) } };
    case "of_income":
      return { parts: { ...none, none: w.of_income({ base: rule.intensity_base ?? "" }) } };
    case "at_most":
    case "between": {
      const { own_eur } = estimate;
      const most = euros(estimate.most_eur, m, language);
      const result =
        estimate.status === "at_most"
          ? { label: w.atMost, figure: most }
          : { label: w.between, figure: w.rangeOf({ least: euros(estimate.least_eur, m, language), most }) };
      const own = own_eur === null ? [] : [{ parts: { figure: euros(own_eur, m, language) } }];
      return { parts: { sum, none: "", result: [{ parts: result }], kind: m.support.kinds[estimate.kind], own } };
    }
  }
}

function linksTo(ids: readonly string[], { locations }: Words): Filling[] {
  return ids.flatMap((id) => {
    const location = locations[id];
    return location ? link(location.label, location.href) : [];
  });
}
