export const about = {
  title: "About",
  description: "How the report was read, what the figures mean, and what this site cannot tell.",
  method: "Method",
  purposes: "What such reports are for",
  limits: "Limits",
  accessibility: "Accessibility",
  privacy: "Privacy",
  licences: "Licences",
  corrections: "Corrections, and other reports",
  readingTitle: "How to read an amount",
  paragraphs: {
    lead: (title: string, publisher: string, date: string) =>
      `This site is a transcription of one document, “${title}”, published by the ${publisher} in ${date}. It adds no fact of its own.`,
    method: [
      "Each row of the dataset was read off the report by hand and carries the locations where it stands: tables, sections and endnotes. Each figure also carries the characters in which the report prints it.",
      "A program checks every row before a page is built: types, references, periods, and the report’s printed totals, which are recomputed from the lines they count. One wrong cell stops the build.",
      "Texts are our own; names are the report’s. Where two locations of the report disagree, both statements are kept as a discrepancy, with the one used here and why.",
    ],
    limits: (describes: string) => [
      `The figures describe ${describes}. Nothing that happened since is in them.`,
      "A missing amount means that the report states none, not that there was none. Sums are therefore lower bounds.",
      "Budgets of different kinds (allocations, awards, the capital of funds) stand side by side in the report’s own totals. This site names the kind of each and adds them up only where the report does, or says so.",
      "Where the report gives money for several regions or pillars together, it is shown together and never split.",
      "Who acts, where the main list does not print it, was taken from the sections that describe the measure.",
    ],
    corrections: [
      "A figure read wrongly is corrected in one cell. Each table of the data is one CSV file, each row names its locations in the report, and each build recomputes the printed totals from the rows; the README says what else to touch, down to data_version in report.json.",
      "The code holds no fact of this report. A report of the same shape about another country becomes a site of its own: put its tables into a folder like this one’s and build with DATA_DIR set to it.",
    ],
    accessibility: [
      "The site aims at WCAG 2.2 level AA. Every table, chart and download is there without JavaScript; each chart has a table with the same numbers; nothing depends on colour alone; everything can be reached by keyboard. Each build is tested with axe in light and dark.",
    ],
    privacy: [
      "Nothing is collected: no cookies, no storage, no analytics. Your browser asks this server for the page and nothing else.",
    ],
  },
  readingExact: "an exact amount, as stated",
  reading: [
    { symbol: "≥", text: "at least: the report says that there is more, or a part states no amount" },
    { symbol: "≈", text: "about: the report gives a round figure" },
    { symbol: "per year", text: "a yearly amount; it is not multiplied by the years" },
    { symbol: "not stated", text: "the report gives no figure; this is not zero" },
  ],
} as const;
