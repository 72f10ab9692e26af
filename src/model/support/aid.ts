import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";

export type AidTerm = Rows<"aid_terms">;

/** Rules of the same form of aid that state a rate, highest first; equal rates in file order. */
export interface RateGroup {
  form: AidTerm["form"];
  terms: (AidTerm & { intensity_pct: number })[];
}

/** The rules that state which share the aid covers, by form; the form with the highest rate first, tax cuts last. */
export function aidRates(dataset: Dataset): RateGroup[] {
  const stated = dataset.aid_terms.filter((term): term is RateGroup["terms"][number] => term.intensity_pct !== null);
  return grouped(stated, ({ form }) => form)
    .map(({ key, rows }) => ({ form: key, terms: rows.sort((a, b) => b.intensity_pct - a.intensity_pct) }))
    .sort((a, b) => rank(a) - rank(b));
}

// A share of what is taxed and a share of what is spent are not the same thing: they do not stand side by side.
function rank({ form, terms }: RateGroup): number {
  return (form === "tax_reduction" ? 1000 : 0) - (terms[0]?.intensity_pct ?? 0);
}

/** Rules whose ceiling holds for the same thing, highest first; equal ceilings in file order. */
export interface CeilingGroup {
  per: AidTerm["per"];
  terms: (AidTerm & { ceiling_eur: number })[];
}

/** The rules that state a ceiling, by what it holds for, in the order in which the table first says so. */
export function aidCeilings(dataset: Dataset): CeilingGroup[] {
  const stated = dataset.aid_terms.filter((term): term is CeilingGroup["terms"][number] => term.ceiling_eur !== null);
  return grouped(stated, ({ per }) => per)
    .map(({ key, rows }) => ({ per: key, terms: rows.sort((a, b) => b.ceiling_eur - a.ceiling_eur) }))
    .sort((a, b) => Number(a.per === null) - Number(b.per === null));
}

function grouped<R, K>(rows: readonly R[], keyOf: (row: R) => K): { key: K; rows: R[] }[] {
  const groups = new Map<K, R[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups].map(([key, members]) => ({ key, rows: members }));
}
