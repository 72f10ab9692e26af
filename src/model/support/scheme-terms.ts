import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import type { Scheme, SupportRule } from "./support.ts";

/** From the least to the most that rules state; both the same where they state one figure. */
export interface Span {
  low: number;
  high: number;
}

/** What a scheme comes to in one line: whom its rules name, and the span of what those that state something state. */
export interface SchemeTerms {
  beneficiary_ids: string[];
  /** Percent; null where no rule states a rate. */
  rate: (Span & Pick<SupportRule, "intensity_qualifier">) | null;
  /** Whole euros, each rule's own ceiling; `per` where all hold for the same. Null where none has one of its own. */
  ceiling: (Span & { per: Rows<"aid_terms">["per"] }) | null;
}

/** The terms of a scheme in one line; ceilings that schemes share are no part of it. */
export function schemeTerms({ rules }: Pick<Scheme, "rules">): SchemeTerms {
  const rated = rules.filter(({ intensity_pct }) => intensity_pct !== null);
  const highest = rated.toSorted((a, b) => (b.intensity_pct ?? 0) - (a.intensity_pct ?? 0))[0];
  const rate = span(rated.map(({ intensity_pct }) => intensity_pct ?? 0));
  const own = rules.flatMap(({ ceilings }) => ceilings.filter(({ isCommon }) => !isCommon));
  const ceiling = span(own.map(({ amount_eur }) => amount_eur));
  const periods = [...new Set(own.map(({ per }) => per))];
  return {
    beneficiary_ids: [...new Set(rules.flatMap(({ beneficiary_ids }) => beneficiary_ids))],
    rate: rate && { ...rate, intensity_qualifier: highest?.intensity_qualifier ?? null },
    ceiling: ceiling && { ...ceiling, per: periods.length === 1 ? (periods[0] ?? null) : null },
  };
}

function span(values: readonly number[]): Span | null {
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}

// Who carries a measure out knows its rules; failing that who answers for it, then who pays in the region that acts.
const askable: readonly Rows<"participations">["role"][] = ["implementing", "accountable", "funding"];

/**
 * The bodies to ask about a measure: those that carry it out, or else answer for it, or else pay and
 * belong to a region that acts, as the report names them for it or for the measure above it; in file order, none where
 * the report names nobody.
 */
export function whomToAsk(dataset: Dataset, initiative: Rows<"initiatives">): Rows<"organisations">[] {
  const parent = dataset.initiatives.find(({ id }) => id === initiative.parent_id);
  for (const { id } of parent ? [initiative, parent] : [initiative]) {
    for (const role of askable) {
      const bodies = dataset.participations
        .filter((each) => each.initiative_id === id && each.role === role)
        .map(({ organisation_id }) => organisation_id);
      const named = dataset.organisations.filter(
        (each) => bodies.includes(each.id) && (role !== "funding" || isFrom(each, initiative)),
      );
      if (named.length > 0) return named;
    }
  }
  return [];
}

function isFrom({ region_ids }: Rows<"organisations">, initiative: Rows<"initiatives">): boolean {
  return region_ids.some((id) => initiative.region_ids.includes(id));
}
