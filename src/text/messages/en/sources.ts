// How a fact shows where it stands in the report.

export const sources = {
  label: "Source",
  asPrinted: "As printed",
  note: "Note",
  endnote: (marker: string) => `note ${marker}`,
} as const;
