import { code, id, optional, references, text, wholeEuros, year } from "./cells.ts";
import { asPrinted, note, sourceIds } from "./provenance.ts";
import { yearsInOrder } from "./rules.ts";
import { table } from "./table.ts";
import { qualifiers } from "./vocabularies.ts";

export const printedTotals = table({
  name: "printed_totals",
  title: "Printed totals",
  description:
    "A sum of money that the report prints and the build recomputes from the budget lines or totals it is made of.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "What the total is of, in our words.", isTranslated: true }),
    scope: text({ title: "Scope", description: "What it covers.", isTranslated: true }),
    pillar_ids: references("pillars", { title: "Pillars", description: "Pillars or mechanism that the total covers." }),
    amount_eur: wholeEuros({ title: "Amount", description: "Whole euros, as printed." }),
    qualifier: code(qualifiers, { title: "Qualifier", description: "How exactly the report states it." }),
    rounding_eur: wholeEuros({
      title: "Rounded to",
      description:
        "The printed figure’s last digit in euros: 10000 for a figure in millions with two decimals; 1 for none.",
    }),
    addend_ids: references("printed_totals", {
      title: "Sum of",
      description: "The printed totals it adds up; empty where it adds up the budget lines that count in it.",
    }),
    period_start_year: optional(year({ title: "From", description: "First year that the report gives." })),
    period_end_year: optional(year({ title: "To", description: "Last year that the report gives." })),
    as_printed: asPrinted(),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [yearsInOrder("period_start_year", "period_end_year")],
});
