import { plural } from "../../../plural.ts";
import { list } from "../list.ts";

// What the charts of what a firm can get say.

export const supportCharts = {
  rates: {
    title: (of: {
      low: number;
      high: number;
      tax: { low: number; high: number } | undefined;
      stated: number;
      of: number;
    }) =>
      `Aid rates run from ${span(of.low, of.high)}${of.tax ? `, those of tax cuts from ${span(of.tax.low, of.tax.high)}` : ""}; ${of.stated} of ${of.of} rules state one`,
    subtitle: (moment: string) =>
      `Share that the aid covers, in percent, by form of aid and by rule, with what the share is taken of. Rates of ${moment}, or as dated.`,
    note: (names: readonly string[]) =>
      names.length === 0
        ? "“≤” means at most. Shares of a cost and of what is taxed are different things and stand apart."
        : `“≤” means at most. Shares of a cost and of what is taxed are different things and stand apart. No rate is stated for ${list.format(names)}.`,
    noBase: "of what is not stated",
    in: (from: number | null, to: number | null) =>
      to !== null ? `until ${to}` : from !== null ? `since ${from}` : "",
    forms: {
      grant: "Grants",
      voucher: "Vouchers",
      co_financing: "Co-financing",
      tax_reduction: "Tax reductions",
      convertible_loan: "Convertible loans",
      loan_or_equity: "Loans or equity",
      not_stated: "Form not stated",
    },
  },
  ceilings: {
    title: (of: {
      names: readonly string[];
      most: string;
      least: string;
      stated: number;
      of: number;
      common: number;
    }) =>
      `Ceilings run from ${of.least} to ${of.most}, the most for ${list.format(of.names)}; ${of.stated} of ${of.of} rules state one${of.common > 0 ? `, and ${of.common} ${plural(of.common, "holds", "hold")} for several rules together` : ""}`,
    subtitle: (moment: string) => `Most that a rule allows, euros, by what the ceiling holds for; rules of ${moment}.`,
    note: (names: readonly string[]) =>
      `Ceilings for different things, such as a year and a project, cannot be compared and stand apart.${names.length > 0 ? ` No ceiling is stated for ${list.format(names)}.` : ""}`,
    per: {
      year: "In a year",
      three_years: "Over three years",
      project: "For a project",
      company: "For a company",
      individual_and_year: "For a person and a fiscal year",
      phase: "For a phase",
    },
    noPer: "What it holds for is not stated",
    of: { aid: "limit on the aid", investment: "limit on the amount invested", purchase: "limit on the price" },
  },
} as const;

function span(low: number, high: number): string {
  return low === high ? `${low}%` : `${low} to ${high}%`;
}
