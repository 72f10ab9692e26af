import type { Estimate } from "../../model/support/estimate.ts";
import type { SupportRule } from "../../model/support/support.ts";
import type { Answer } from "../../model/support/support-answer.ts";
import { euros } from "../../text/amounts.ts";
import type { SupportMessages } from "../../text/messages/support-messages.ts";
import type { Language } from "../../text/messages.ts";
import { type Filling, link } from "../../ui/from-template.ts";
import type { SupportPayload } from "./support-payload.ts";
import { estimateText, stepLine } from "./support-words.ts";

// The fillings of the patterns in SupportPatterns.

interface Words {
  m: SupportMessages;
  language: Language;
  locations: SupportPayload["locations"];
}

/** The answers of one verdict at a glance, each a link to its rule below. */
export function answersFilling(
  found: readonly Answer[],
  verdict: Answer["verdict"],
  words: Words,
  why: (answer: Answer) => string,
): Filling {
  const { verdicts, verdictTexts } = words.m.support;
  const answers = found.map((answer) => {
    const most = answer.estimate ? estimateText(answer.estimate, words) : "";
    return { parts: { rule: [link(answer.rule.label, `#rule-${answer.rule.id}`)], most, why: why(answer) } };
  });
  return { parts: { verdict: verdicts[verdict], meaning: verdictTexts[verdict], answers } };
}

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
    case "below_floor":
      return { parts: { ...none, none: w.below_floor(euros(estimate.floor_eur, m, language)) } };
    case "of_income":
      return { parts: { ...none, none: w.of_income(rule.intensity_base ?? "") } };
    case "at_most":
    case "between": {
      const { own_eur } = estimate;
      const most = euros(estimate.most_eur, m, language);
      const result =
        estimate.status === "at_most"
          ? { label: w.atMost, figure: most }
          : { label: w.between, figure: w.rangeOf(euros(estimate.least_eur, m, language), most) };
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
