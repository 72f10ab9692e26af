export const glossary = {
  title: "Glossary",
  description: (n: number) => `${n} terms and acronyms of the report and this site, from A to Z, in plain words.`,
  lead: (n: number) => `What ${n} terms and acronyms mean here, in plain words.`,
  letters: "Letters",
  search: "Search the glossary",
} as const;
