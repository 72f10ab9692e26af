import type { Dataset } from "../../dataset/dataset.ts";
import type { Need } from "../../schema/aid_terms.ts";
import type { Rows } from "../../schema/tables.ts";
import { byId } from "../rows/by-id.ts";
import { rowsBy } from "../rows/rows-by.ts";
import { jointGroups } from "../terms/joint-groups.ts";

type AidTerm = Rows<"aid_terms">;
type Initiative = Rows<"initiatives">;

export interface Ceiling {
  amount_eur: number;
  of: NonNullable<AidTerm["ceiling_of"]>;
  per: AidTerm["per"];
  /** Whether other aids count towards it too. */
  isCommon: boolean;
  source_ids: string[];
}

/** One rule of a support scheme, with all that decides whom it fits and how much it gives: plain values. */
export interface SupportRule
  extends Pick<
    AidTerm,
    | "id"
    | "initiative_id"
    | "label"
    | "component"
    | "needs"
    | "form"
    | "beneficiary_ids"
    | "company_age_max_years"
    | "intensity_pct"
    | "intensity_qualifier"
    | "intensity_of"
    | "intensity_base"
    | "floor_eur"
    | "matching_pct"
    | "source_ids"
  > {
  scheme: string;
  /** Who acts: the federal level or regions. */
  region_ids: string[];
  /** For whom the scheme is meant, which may differ from who gets the aid. */
  target_ids: string[];
  /** Its own ceiling first, then those it counts towards. */
  ceilings: Ceiling[];
  /** Whether it was replaced or the measure had ended when the report was written. */
  isEnded: boolean;
}

/**
 * The terms that give something, in file order: what counts as a rule, wherever rules are counted. Common ceilings are no
 * rules of their own, since they only limit others.
 */
export function givingTerms(dataset: Dataset): AidTerm[] {
  const common = commonCeilingIds(dataset);
  return dataset.aid_terms.filter(({ id }) => !common.has(id));
}

/** Every rule, in file order; the common ceilings stand with each rule that counts towards them. */
export function supportRules(dataset: Dataset): SupportRule[] {
  const term = byId(dataset.aid_terms, "aid term");
  const initiative = byId(dataset.initiatives, "initiative");
  const common = commonCeilingIds(dataset);
  return givingTerms(dataset).map((row) => {
    const scheme = initiative(row.initiative_id);
    return {
      id: row.id,
      initiative_id: row.initiative_id,
      scheme: scheme.name,
      label: row.label,
      component: row.component,
      region_ids: scheme.region_ids,
      needs: row.needs,
      form: row.form,
      beneficiary_ids: row.beneficiary_ids,
      target_ids: scheme.beneficiary_ids,
      company_age_max_years: row.company_age_max_years,
      intensity_pct: row.intensity_pct,
      intensity_qualifier: row.intensity_qualifier,
      intensity_of: row.intensity_of,
      intensity_base: row.intensity_base,
      floor_eur: row.floor_eur,
      matching_pct: row.matching_pct,
      ceilings: [row, ...row.counts_towards_ids.map(term)].flatMap((each) => ceilingOf(each, common.has(each.id))),
      isEnded: isOver(row.valid_to_year, dataset) || scheme.status === "ended",
      source_ids: row.source_ids,
    };
  });
}

function commonCeilingIds(dataset: Dataset): Set<string> {
  return new Set(dataset.aid_terms.flatMap(({ counts_towards_ids }) => counts_towards_ids));
}

function ceilingOf(term: AidTerm, isCommon: boolean): Ceiling[] {
  if (term.ceiling_eur === null || term.ceiling_of === null) return [];
  const { per, source_ids } = term;
  return [{ amount_eur: term.ceiling_eur, of: term.ceiling_of, per, isCommon, source_ids }];
}

function isOver(lastYear: number | null, { report }: Dataset): boolean {
  return lastYear !== null && lastYear < report.publication_year;
}

/** What a rule leaves open; each is said to the reader and none is guessed. */
export const gaps = ["beneficiaries", "form", "rate", "base", "ceiling", "period"] as const;
export type Gap = (typeof gaps)[number];

/** What the report does not say of a rule, in the order of `gaps`. */
export function gapsOf(rule: SupportRule): Gap[] {
  const own = rule.ceilings.find(({ isCommon }) => !isCommon);
  const isOpen: Record<Gap, boolean> = {
    beneficiaries: rule.beneficiary_ids.length === 0,
    form: rule.form === "not_stated",
    rate: rule.intensity_pct === null,
    base: rule.intensity_pct !== null && rule.intensity_of === null,
    ceiling: rule.ceilings.length === 0,
    period: own !== undefined && own.per === null,
  };
  return gaps.filter((gap) => isOpen[gap]);
}

/** A scheme with its rules and the common ceilings on them. */
export interface Scheme {
  initiative: Initiative;
  rules: SupportRule[];
  /** The ceilings that rules of other schemes count towards. */
  commonCeilings: AidTerm[];
}

/** Schemes that the same governments run. */
export interface SupportGroup {
  /** The regions or level that act, joined by hyphens: fit for an anchor. */
  id: string;
  region_ids: string[];
  schemes: Scheme[];
}

/** All schemes with a rule, by who runs them: levels in the order of regions, joint ones after their first region. */
export function supportGroups(dataset: Dataset): SupportGroup[] {
  const rules = supportRules(dataset);
  const common = commonCeilingIds(dataset);
  const termsOf = rowsBy(dataset.aid_terms, "initiative_id");
  const ruled = dataset.initiatives.filter(({ id }) => termsOf(id).length > 0);
  return jointGroups(ruled, ({ region_ids }) => region_ids, dataset.regions).map(({ ids, rows }) => ({
    id: ids.join("-"),
    region_ids: ids,
    schemes: rows.map((initiative) => ({
      initiative,
      rules: rules.filter(({ initiative_id }) => initiative_id === initiative.id),
      commonCeilings: termsOf(initiative.id).filter((term) => common.has(term.id)),
    })),
  }));
}

/** For each need that some rule serves, in the order given, and each level: the schemes that serve it there. */
export function supportByNeed(
  rules: readonly SupportRule[],
  needs: readonly Need[],
  regionIds: readonly string[],
): { need: Need; cells: { region_id: string; rules: SupportRule[] }[] }[] {
  return needs
    .filter((need) => rules.some((rule) => rule.needs.includes(need)))
    .map((need) => ({
      need,
      cells: regionIds.map((region_id) => {
        const here = rules.filter(
          (rule) => !rule.isEnded && rule.needs.includes(need) && rule.region_ids.includes(region_id),
        );
        const firsts = here.filter((rule, at) => here.findIndex((each) => each.scheme === rule.scheme) === at);
        return { region_id, rules: firsts };
      }),
    }));
}

/** Support schemes for which, with their components and umbrella, the report gives no rule. */
export function schemesWithoutRule(dataset: Dataset): Initiative[] {
  const ruled = new Set(dataset.aid_terms.map(({ initiative_id }) => initiative_id));
  return dataset.initiatives.filter(
    ({ id, kind }) =>
      kind === "support_mechanism" &&
      !ruled.has(id) &&
      !dataset.initiatives.some((each) => each.parent_id === id && ruled.has(each.id)),
  );
}
