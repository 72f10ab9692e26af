import {
  atLeastOne,
  code,
  id,
  integer,
  list,
  number,
  optional,
  percent,
  reference,
  references,
  text,
  wholeEuros,
  year,
} from "./cells.ts";
import { asPrinted, note, sourceIds } from "./provenance.ts";
import { filledTogether } from "./rules.ts";
import { table } from "./table.ts";
import { qualifiers } from "./vocabularies.ts";

export const needs = [
  "advice",
  "training",
  "implementation",
  "research",
  "cyber_security",
  "innovation",
  "finance",
  "investment",
  "intellectual_property",
  "coordination",
  "participation",
  "skills_project",
] as const;

export const forms = [
  "grant",
  "voucher",
  "co_financing",
  "tax_reduction",
  "convertible_loan",
  "loan_or_equity",
  "not_stated",
] as const;

/** What a firm or person comes for, in the order in which needs are listed. */
export type Need = (typeof needs)[number];
/** What an aid consists of. */
export type AidForm = (typeof forms)[number];

export const aidTerms = table({
  name: "aid_terms",
  title: "Aid terms",
  description: "One rule of a support mechanism: for whom, for what, which share of the cost, up to how much.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    initiative_id: reference("initiatives", { title: "Mechanism", description: "The initiative whose rule it is." }),
    label: text({ title: "Rule", description: "The rule in a few words of our own.", isTranslated: true }),
    component: optional(
      text({ title: "Component", description: "What is aided: audit, training, implementation …", isTranslated: true }),
    ),
    needs: atLeastOne(list(code(needs, { title: "Needs", description: "What a firm or person would come for." }))),
    form: code(forms, { title: "Form", description: "What the aid consists of." }),
    beneficiary_ids: references("beneficiaries", { title: "For whom", description: "Who can have it." }),
    company_age_max_years: optional(
      integer({ title: "Company younger than", description: "Age of the company in years, which it must be under." }),
    ),
    intensity_pct: optional(
      percent({ title: "Aid intensity", description: "Share of the cost or of the base that the aid covers." }),
    ),
    intensity_qualifier: optional(
      code(qualifiers, { title: "Intensity qualifier", description: "Whether the share is exact or a maximum." }),
    ),
    intensity_of: optional(
      code(["costs", "investment", "income"], {
        title: "Kind of base",
        description: "Whether the share is taken of costs, of an amount invested or of income; empty where not said.",
      }),
    ),
    intensity_base: optional(
      text({ title: "Share of", description: "What the share is taken of.", isTranslated: true }),
    ),
    floor_eur: optional(wholeEuros({ title: "Floor", description: "Least aid, whole euros." })),
    ceiling_eur: optional(
      wholeEuros({ title: "Ceiling", description: "Most that can be had (or invested, see the note), whole euros." }),
    ),
    ceiling_of: optional(
      code(["aid", "investment", "purchase"], {
        title: "Ceiling of",
        description: "What the ceiling limits: the aid itself, the amount invested, or a price.",
      }),
    ),
    per: optional(
      code(["year", "three_years", "project", "company", "individual_and_year", "phase"], {
        title: "Per",
        description: "What the ceiling holds for.",
      }),
    ),
    counts_towards_ids: references("aid_terms", {
      title: "Counts towards",
      description: "The common ceilings that this aid and others must keep together.",
    }),
    duration_max_years: optional(number({ title: "For at most", description: "Longest duration in years." })),
    holding_years_min: optional(
      integer({ title: "Held for at least", description: "Years an investment must be held." }),
    ),
    conditions: optional(
      text({ title: "Conditions", description: "What must be met, in our words.", isTranslated: true }),
    ),
    matching: optional(
      text({ title: "Matching", description: "What others must bring, in our words.", isTranslated: true }),
    ),
    matching_pct: optional(
      percent({ title: "Matching share", description: "What others must bring, as a share of the aid." }),
    ),
    exclusions: optional(
      text({ title: "Exclusions", description: "Who or what is left out, in our words.", isTranslated: true }),
    ),
    valid_from_year: optional(year({ title: "In force from", description: "First year, where the report gives it." })),
    valid_to_year: optional(year({ title: "In force until", description: "Last year, for a rule since replaced." })),
    as_printed: asPrinted(),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [
    filledTogether("intensity_pct", "intensity_qualifier"),
    filledTogether("intensity_of", "intensity_base"),
    filledTogether("ceiling_eur", "ceiling_of"),
    {
      column: "matching",
      needs: ["matching", "matching_pct"],
      check: (row) =>
        row.matching_pct !== null && row.matching === null ? "who brings the matching share" : undefined,
    },
  ],
});
