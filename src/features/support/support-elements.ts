import type { Estimate } from "../../model/support/estimate.ts";
import type { SupportRule } from "../../model/support/support.ts";
import type { Answer } from "../../model/support/support-answer.ts";
import { euros } from "../../text/amounts.ts";
import type { SupportMessages } from "../../text/messages/support-messages.ts";
import type { Language } from "../../text/messages.ts";
import type { SupportPayload } from "./support-payload.ts";
import { estimateText, stepLine } from "./support-words.ts";

interface Words {
  m: SupportMessages;
  language: Language;
  locations: SupportPayload["locations"];
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...content);
  return made;
}

/** The answers of one verdict at a glance, each a link to its rule below. */
export function answerList(
  found: readonly Answer[],
  verdict: Answer["verdict"],
  words: Words,
  why: (answer: Answer) => string,
): Node[] {
  const { m } = words;
  const items = found.map((answer) => {
    const link = element("a", "", answer.rule.label);
    link.href = `#rule-${answer.rule.id}`;
    const most = answer.estimate ? estimateText(answer.estimate, words) : "";
    return element("li", "", link, element("span", "most", most), element("span", "why", why(answer)));
  });
  return [
    element("h3", "", m.support.verdicts[verdict]),
    element("p", "small muted", m.support.verdictTexts[verdict]),
    element("ol", "answer-list", ...items),
  ];
}

/** The arithmetic of one estimate, line by line, and what it comes to. */
export function estimateBlock(rule: SupportRule, estimate: Estimate, words: Words): Node[] {
  const { m, language } = words;
  const w = m.support.estimate;
  const title = element("h5", "", w.title);
  const lines = estimate.steps.map((step) => {
    const { label, figure, isIdle } = stepLine(step, words);
    const isElsewhere = step.source_ids.join() !== rule.source_ids.join();
    return element(
      "li",
      isIdle ? "idle" : "",
      element("span", "", label, ...(isElsewhere ? sources(step.source_ids, words) : [])),
      element("span", "", figure),
    );
  });
  const steps = lines.length > 0 ? [element("ol", "", ...lines)] : [];
  const kind = element("p", "tiny muted", m.support.kinds[estimate.kind]);
  switch (estimate.status) {
    case "unknown":
      return [title, ...steps, element("p", "small", w.unknown)];
    case "below_floor":
      return [title, ...steps, element("p", "small", w.below_floor(euros(estimate.floor_eur, m, language)))];
    case "of_income":
      return [title, ...steps, element("p", "small", w.of_income(rule.intensity_base ?? ""))];
    case "at_most":
    case "between": {
      const most = euros(estimate.most_eur, m, language);
      const [label, figure] =
        estimate.status === "at_most"
          ? [w.atMost, most]
          : [w.between, w.rangeOf(euros(estimate.least_eur, m, language), most)];
      const result = element("p", "result", element("strong", "", label), element("strong", "", figure));
      if (estimate.own_eur === null) return [title, ...steps, result, kind];
      const own = element(
        "p",
        "own small muted",
        element("span", "", w.own),
        element("span", "", euros(estimate.own_eur, m, language)),
      );
      return [title, ...steps, result, kind, own];
    }
  }
}

function sources(ids: readonly string[], { locations }: Words): Node[] {
  const links = ids.flatMap((id) => {
    const location = locations[id];
    if (!location) return [];
    const link = element("a", "", location.label);
    link.href = location.href;
    return [document.createTextNode(" "), link];
  });
  return [element("span", "tiny", ...links)];
}
