import type { FieldSum } from "../../selection/field-sum.ts";
import { totalOf } from "../../selection/selection-sum.ts";
import { euros } from "../../text/amounts.ts";
import type { Language } from "../../text/languages.ts";
import type { MatrixMessages } from "./field-words.ts";

/** The report's headline total: as printed and as its lines come to, whole euros. */
export interface HeadlineTotal {
  printed_eur: number;
  exact_eur: number;
}

/** What the report's total counts of a field's own money, in words; empty without such a total or such money. */
export function countedNote(
  { counted, outside, own_eur }: FieldSum,
  total: HeadlineTotal | null,
  m: MatrixMessages,
  language: Language,
): string {
  if (!total || own_eur === 0) return "";
  return m.matrix.counted({
    part: outside.length === 0 ? "all" : counted.length > 0 ? "some" : "none",
    total: euros(total.printed_eur, m, language),
    outside: euros(totalOf(outside), m, language),
  });
}
