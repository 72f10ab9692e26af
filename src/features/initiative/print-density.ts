import type { InitiativePage } from "../../model/initiatives/initiative-page.ts";

/** How closely the printed page is set. */
export type PrintDensity = "roomy" | "plain" | "dense" | "packed";

/** About how many lines what every page has takes: the brief and the facts at a glance. */
const always = 10;

/** How many items of each list the paper shows, and about how many lines one takes. */
const shown: readonly { list: keyof InitiativePage; most: number; lines: number }[] = [
  { list: "budgetLines", most: 5, lines: 4 },
  { list: "aidTerms", most: 5, lines: 5 },
  { list: "results", most: 7, lines: 3 },
  { list: "views", most: 2, lines: 3 },
  { list: "starts", most: 4, lines: 3 },
  { list: "priorities", most: 6, lines: 1 },
  { list: "participations", most: 5, lines: 3 },
  { list: "components", most: 5, lines: 1 },
  { list: "discrepancies", most: 3, lines: 4 },
];

/** The size of type with which an initiative fits on one page: the less there is to tell, the larger. */
export function printDensity(facts: InitiativePage): PrintDensity {
  const lines = shown.reduce((sum, { list, most, lines: each }) => {
    const items = facts[list];
    return sum + Math.min(Array.isArray(items) ? items.length : 0, most) * each;
  }, always);
  if (lines <= 44) return "roomy";
  if (lines <= 76) return "plain";
  return lines <= 104 ? "dense" : "packed";
}
