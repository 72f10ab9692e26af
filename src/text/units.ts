import type { Rows } from "../schema/tables.ts";
import type { Words } from "./context.ts";
import type { Language } from "./languages.ts";
import { percent, plainNumber } from "./numbers.ts";

type Unit = Rows<"units">;

// Making rules takes far longer than asking them.
const plurals = new Map<Language, Intl.PluralRules>();

/**
 * A figure in its unit, in two parts: "275" and "companies", "1" and "year", "12%" and "of GDP", "8th", "3.5". The second
 * is empty where the number says it all.
 */
export function inUnit(value: number, unit: Unit, { m, language }: Words): { number: string; unit: string } {
  const number = plainNumber(value, language);
  switch (unit.kind) {
    case "rank":
      return { number: m.facts.rank({ n: value }), unit: "" };
    case "percent":
      return { number: percent(value, language), unit: unit.share_of ?? "" };
    case "count":
      return { number, unit: counted(value, unit, language) };
    default:
      return { number, unit: "" };
  }
}

function counted(value: number, { label, label_one }: Unit, language: Language): string {
  if (label_one === null) return label;
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules.select(value) === "one" ? label_one : label;
}
