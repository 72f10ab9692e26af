// How a fact shows where it stands in the report.

export const sources = {
  label: "Source",
  asPrinted: "As printed",
  note: "Note",
  endnote: (marker: string) => `note ${marker}`,
  /** The web archive’s copy of an address, and the rest of its name for those who hear it. */
  copy: (year: number) => `${year} copy`,
  copyOf: (address: string) => `of ${address}, in the web archive`,
} as const;
