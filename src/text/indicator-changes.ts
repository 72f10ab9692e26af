import type { Difference } from "../model/indicators/difference.ts";
import { unitOf } from "../model/terms/unit-of.ts";
import type { Rows } from "../schema/tables.ts";
import type { Context } from "./context.ts";
import { observationYears } from "./facts.ts";
import type { Language } from "./languages.ts";
import type { Messages } from "./messages.ts";
import { plainNumber, signedNumber } from "./numbers.ts";

/** A change over years in words: "2 places down on 2017", "+1 points on 2015", "+12,510 on 2015". */
export function changeInWords(
  { from, value }: Difference,
  indicator: Rows<"indicators">,
  { dataset, m, language }: Context,
): string {
  const { kind } = unitOf(dataset, indicator);
  const words = m.indicators.difference;
  const since = observationYears(from, m);
  if (value === 0) return words.none({ since });
  if (kind === "rank") return words.places({ n: Math.abs(value), isUp: value < 0, since });
  const text = signedNumber(value, language);
  return kind === "percent" ? words.points({ text, n: Math.abs(value), since }) : words.count({ text, since });
}

/** How far the country is above or below another area, in the indicator's unit: "14.6 above it". */
export function distanceInWords({ value }: Difference, m: Messages, language: Language): string {
  if (value === 0) return m.indicators.level;
  return m.indicators.distance({ text: plainNumber(Math.abs(value), language), isAbove: value > 0 });
}
