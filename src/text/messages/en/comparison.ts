// What the script puts between things side by side.

export const comparison = {
  change: "Choose others",
  remove: (name: string) => `Take ${name} away`,
  sideBySide: (names: string) => `${names}, side by side`,
  point: "Point",
  notStated: "the report says nothing",
  verdict: {
    same: "same",
    differs: "differs",
    scopes: "not comparable: a total beside a yearly amount",
    natures: "different kinds of money",
    partly: "not stated for all",
    unknown: "stated for none",
  },
  onlyDifferences: "Show only what differs",
  tooFew: "Choose at least two to see them side by side.",
  tooMany: (names: string) => `At most four fit; shown without ${names}.`,
  noSuchName: (name: string) => `No initiative is called “${name}”. Pick one from the list.`,
  failed: "The comparison could not be loaded. Reload the page to try again.",
} as const;
