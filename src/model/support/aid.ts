import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";

export type AidTerm = Rows<"aid_terms">;

/** Rules whose rate is a share of the same kind of thing, highest first; equal rates in file order. */
export interface RateGroup {
  /** Null where the report does not say what the share is taken of. */
  of: AidTerm["intensity_of"];
  terms: (AidTerm & { intensity_pct: number })[];
}

// A share of what is spent, of what is invested and of what is taxed are not the same thing: they do not stand side by side.
const bases: readonly RateGroup["of"][] = ["costs", "investment", "income", null];

/** The rules that state which share the aid covers, by what it is a share of; groups without a rule are absent. */
export function aidRates(dataset: Dataset): RateGroup[] {
  const stated = dataset.aid_terms.filter((term): term is RateGroup["terms"][number] => term.intensity_pct !== null);
  return bases.flatMap((of) => {
    const terms = stated
      .filter(({ intensity_of }) => intensity_of === of)
      .toSorted((a, b) => b.intensity_pct - a.intensity_pct);
    return terms.length > 0 ? { of, terms } : [];
  });
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
