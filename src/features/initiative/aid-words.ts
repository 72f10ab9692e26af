// A term of aid in words: what it is for, its rate, its ceiling, and all that must be met.
import { byId } from "../../model/rows/by-id.ts";
import type { Rows } from "../../schema/tables.ts";
import { years } from "../../text/amounts.ts";
import type { Context } from "../../text/context.ts";

type AidTerm = Rows<"aid_terms">;

/** What each of some terms is called beside the others: what it is for, else whom, else its label; whichever tells all apart. */
export function aidNames(context: Context, terms: readonly AidTerm[]): string[] {
  const ways = [(term: AidTerm) => term.component, (term: AidTerm) => beneficiariesOf(context, term)].map((nameOf) =>
    terms.map((term) => nameOf(term) ?? ""),
  );
  const tells = (names: readonly string[]) => names.every(Boolean) && new Set(names).size === names.length;
  return ways.find(tells) ?? terms.map(({ label }) => label);
}

/** Everything else that a term says, each a phrase: its form, for whom, conditions, what is matched and excluded, how long. */
export function conditionsOf(context: Context, term: AidTerm): string[] {
  const { m } = context;
  const w = m.terms.aid;
  return [
    w.form[term.form],
    beneficiariesOf(context, term),
    term.conditions,
    term.matching,
    term.exclusions && m.initiative.aid.leftOut({ what: term.exclusions }),
    term.company_age_max_years !== null && w.youngerThan({ years: term.company_age_max_years }),
    term.duration_max_years !== null && w.atMostYears({ years: term.duration_max_years }),
    term.holding_years_min !== null && w.heldFor({ years: term.holding_years_min }),
    (term.valid_from_year !== null || term.valid_to_year !== null) &&
      w.inForce({
        period:
          term.valid_from_year === null
            ? m.amount.until({ year: term.valid_to_year ?? 0 })
            : years(term.valid_from_year, term.valid_to_year, m),
      }),
  ].filter((each): each is string => Boolean(each));
}

function beneficiariesOf({ dataset }: Context, { beneficiary_ids }: AidTerm): string {
  const beneficiary = byId(dataset.beneficiaries, "beneficiary");
  return beneficiary_ids.map((id) => beneficiary(id).label).join(", ");
}
