import type { Change } from "../model/indicators/indicator-sources.ts";
import type { Rows } from "../schema/tables.ts";
import type { Language, Messages } from "./messages.ts";
import { plainNumber, signedNumber } from "./numbers.ts";

type Indicator = Rows<"indicators">;

/** A change in words: "2 places down on 2017", "+1 points on 2015", "+12,510 on 2015". */
export function changeInWords(
  { since, difference }: Change,
  indicator: Indicator,
  m: Messages,
  language: Language,
): string {
  const words = m.indicators.difference;
  if (difference === 0) return words.none(since);
  if (indicator.unit === "rank") return words.places(Math.abs(difference), difference < 0, since);
  const text = signedNumber(difference, language);
  return indicator.unit.startsWith("%") ? words.points(text, Math.abs(difference), since) : words.count(text, since);
}

/** How far the country is above or below another area, in the indicator's unit: "14.6 above it". */
export function distanceInWords(difference: number, m: Messages, language: Language): string {
  if (difference === 0) return m.indicators.level;
  return m.indicators.distance(plainNumber(Math.abs(difference), language), difference > 0);
}
