import { plural } from "./plural.ts";

// What the pages about regions, pillars and strategies say.

export const places = {
  role: { accountable: "In charge", implementing: "Carried out by", funding: "Paid by", partner: "Takes part" },
  aid: {
    form: {
      grant: "grant",
      voucher: "voucher",
      co_financing: "co-financing",
      tax_reduction: "less tax",
      convertible_loan: "convertible loan",
      loan_or_equity: "loan or equity",
      not_stated: "form not stated",
    },
    ceilingOf: { investment: "invested", purchase: "of purchases" },
    youngerThan: (years: number) => `companies younger than ${years} ${plural(years, "year", "years")}`,
    atMostYears: (years: number) => `for at most ${years} ${plural(years, "year", "years")}`,
    heldFor: (years: number) => `held for at least ${years} ${plural(years, "year", "years")}`,
    inForce: (period: string) => `in force ${period}`,
    until: (year: number) => `until ${year}`,
  },
} as const;
