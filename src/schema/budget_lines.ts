import { code, id, integer, list, optional, percent, reference, references, text, wholeEuros, year } from "./cells.ts";
import { asPrinted, note, sourceIds } from "./provenance.ts";
import { exactlyOne, filledTogether, valueOrReason, yearsInOrder } from "./rules.ts";
import { table } from "./table.ts";
import { bases, isFundingNature, missingReasons, moneyKinds, natures, qualifiers } from "./vocabularies.ts";

export const budgetLines = table({
  name: "budget_lines",
  title: "Budget lines",
  description:
    "One amount that the report states for an initiative or cooperation project, or the stated absence of one.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    initiative_id: optional(
      reference("initiatives", { title: "Initiative", description: "The initiative the money is for." }),
    ),
    cooperation_project_id: optional(
      reference("cooperation_projects", {
        title: "Cooperation project",
        description: "The project the money is for, where it is not an initiative.",
      }),
    ),
    region_ids: references("regions", {
      title: "Regions",
      description: "The regions or level the line concerns; several where the report gives joint money.",
    }),
    label: text({
      title: "Label",
      description: "What the money is for, in a few words of our own.",
      isTranslated: true,
    }),
    amount_eur: optional(wholeEuros({ title: "Amount", description: "Whole euros." })),
    qualifier: optional(code(qualifiers, { title: "Qualifier", description: "How exactly the amount is known." })),
    missing_reason: optional(code(missingReasons, { title: "Why no amount", description: "Why there is no amount." })),
    basis: optional(
      code(bases, {
        title: "Basis",
        description: "Whether the amount holds for the whole period or for each year of it.",
      }),
    ),
    nature: optional(
      code(natures, {
        title: "Nature",
        description:
          "How the amount stands to the measure: set aside, granted, a fund’s capital, a need, firms’ own money.",
      }),
    ),
    kind: optional(
      code(moneyKinds, {
        title: "Kind of money",
        description:
          "In which form the money reaches those who receive it or, where no form is printed, what it pays for. Filled where the amount is funding or the firms’ share beside it; the note says why where it is not plain.",
      }),
    ),
    period_start_year: optional(year({ title: "From", description: "First year of the period." })),
    period_end_year: optional(year({ title: "To", description: "Last year of the period; empty where it is open." })),
    period_years: optional(
      integer({
        title: "Years",
        description: "How many years the amount is for, where the report counts them without dating them.",
      }),
    ),
    funding_source_ids: references("funding_sources", {
      title: "Funding sources",
      description:
        "Who pays; several where the report gives joint money. A term of its own stands for payers whom the report does not name, beside those that it does.",
    }),
    eu_share_pct: optional(
      percent({
        title: "EU share",
        description: "Share that the EU’s funds pay together; who pays the rest stands beside it.",
      }),
    ),
    part_of_id: optional(
      reference("budget_lines", {
        title: "Part of",
        description: "The line that already contains this one; the two are never added up.",
      }),
    ),
    alternative_to_id: optional(
      reference("budget_lines", {
        title: "Alternative to",
        description: "The line this site uses instead, where the report states the same money differently.",
      }),
    ),
    counted_in_ids: list(
      reference("printed_totals", { title: "Counted in", description: "The printed totals that count this line." }),
    ),
    as_printed: asPrinted(),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [
    exactlyOne("initiative_id", "cooperation_project_id"),
    valueOrReason("amount_eur", "missing_reason"),
    filledTogether("amount_eur", "qualifier"),
    filledTogether("amount_eur", "basis"),
    filledTogether("amount_eur", "nature"),
    {
      column: "kind",
      needs: ["nature", "kind"],
      check: ({ nature, kind }) => {
        const isAsked = nature === "co_payment" || (nature !== null && isFundingNature(nature));
        if (isAsked && kind === null) return `a kind of money, as nature is ${nature}`;
        return !isAsked && kind !== null ? "nothing, as there is no amount of funding" : undefined;
      },
    },
    yearsInOrder("period_start_year", "period_end_year"),
    {
      column: "period_years",
      needs: ["period_years", "amount_eur", "period_start_year", "period_end_year"],
      check: (row) => {
        if (row.period_years === null) return undefined;
        if (row.amount_eur === null) return "nothing, as there is no amount";
        if (row.period_start_year !== null && row.period_end_year !== null) return "nothing, as both years are dated";
        return row.period_years > 0 ? undefined : "a whole number of at least 1";
      },
    },
    {
      column: "funding_source_ids",
      needs: ["amount_eur", "funding_source_ids"],
      check: (row) =>
        row.amount_eur !== null && row.funding_source_ids.length === 0
          ? "who pays, or the term for a payer not named, as amount_eur is filled"
          : undefined,
    },
    {
      column: "counted_in_ids",
      needs: ["initiative_id", "counted_in_ids"],
      check: (row) =>
        row.initiative_id === null && row.counted_in_ids.length > 0
          ? "nothing, as the line is of no initiative"
          : undefined,
    },
    {
      column: "counted_in_ids",
      needs: ["amount_eur", "counted_in_ids"],
      check: (row) =>
        row.amount_eur === null && row.counted_in_ids.length > 0
          ? "nothing, as there is no amount to count"
          : undefined,
    },
  ],
});
