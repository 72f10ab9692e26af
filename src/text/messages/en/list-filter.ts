export const listFilter = {
  search: "Search",
  any: "all",
  clear: "Clear",
  some: (all: number) => `{n} of ${all} shown`,
  all: (all: number) => `${all} shown`,
  none: (all: number) => `None of ${all} fits. Clear the search to see them again.`,
  unknown: (what: string) => `Not understood in the address, and left out: ${what}`,
} as const;
