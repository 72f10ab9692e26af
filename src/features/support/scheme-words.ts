import type { SchemeTerms } from "../../model/support/scheme-terms.ts";
import { euros, qualified } from "../../text/amounts.ts";
import type { Words } from "../../text/context.ts";
import { percent } from "../../text/numbers.ts";

/** The rates of a scheme: "up to 75%", "40% to 100%"; undefined where none is stated. */
export function ratesText({ rate }: SchemeTerms, { m, language }: Words): string | undefined {
  if (rate === null) return undefined;
  const [low, high] = [percent(rate.low, language), percent(rate.high, language)];
  const text = rate.low === rate.high ? high : m.support.list.span({ low, high });
  return rate.low === rate.high ? qualified(rate.intensity_qualifier, text, m) : text;
}

/** The ceilings of a scheme: "€500,000 a year", "€10,000 to €15,000"; undefined where it has none of its own. */
export function ceilingsText({ ceiling }: SchemeTerms, { m, language }: Words): string | undefined {
  if (ceiling === null) return undefined;
  const [low, high] = [euros(ceiling.low, m, language), euros(ceiling.high, m, language)];
  const text = ceiling.low === ceiling.high ? high : m.support.list.span({ low, high });
  return [text, ceiling.per && m.per[ceiling.per]].filter(Boolean).join(" ");
}
