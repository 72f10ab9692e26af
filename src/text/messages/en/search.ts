export const search = {
  title: "Search",
  label: "Search the site",
  hint: "A name, a figure as printed, a term or an organisation, such as “voucher” or “38.85”",
  submit: "Search",
  description: "Search every initiative, figure, indicator, term, organisation and discrepancy of the report.",
  lead: "Names, figures as the report prints them, terms, organisations: every row of the data, every page and every chart.",
  none: "Nothing fits all of these words. Try fewer, or one of the lists below.",
  elsewhere: "Or look through",
  noScript: "Searching needs JavaScript. Everything can also be found in the lists below.",
  page: "Page",
  chart: "Chart",
} as const;
