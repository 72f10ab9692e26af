export const search = {
  title: "Search",
  label: "Search the site",
  hint: (examples: readonly string[]) =>
    `A name, a figure as printed, a term or an organisation${examples.length > 0 ? `, such as ${examples.map((each) => `“${each}”`).join(" or ")}` : ""}`,
  submit: "Search",
  description: "Search every initiative, figure, indicator, term, organisation and discrepancy of the report.",
  lead: "Names, figures as the report prints them, terms, organisations: every row of the data, every page and every chart.",
  none: "Nothing fits all of these words. Try fewer, or one of the lists below.",
  elsewhere: "Or look through",
  noScript: "Searching needs JavaScript. Everything can also be found in the lists below.",
  page: "Page",
  chart: "Chart",
} as const;
