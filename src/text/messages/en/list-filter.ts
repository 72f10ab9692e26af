export const listFilter = {
  search: "Search",
  any: "all",
  clear: "Clear",
  some: (all: number) => `{n} of ${all} shown`,
  all: (all: number) => `${all} shown`,
  none: (all: number) => `None of ${all} fits. Clear the search to see them again.`,
} as const;
