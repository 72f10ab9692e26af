import { fold, isIn, queryWords } from "../../selection/search.ts";

/** One item of a list that can be narrowed: its folded text, and its value in each facet. */
export interface ListItem {
  text: string;
  facets: Readonly<Record<string, string>>;
}

/** What is asked of a list: words that must all stand in an item, and one value a facet. */
export interface ListChoice {
  query: string;
  facets: Readonly<Record<string, string>>;
}

/** Whether an item has every word (from its beginning, accents and case ignored) and every value asked for. */
export function fits({ text, facets }: ListItem, choice: ListChoice): boolean {
  return (
    Object.entries(choice.facets).every(([name, value]) => value === "" || facets[name] === value) &&
    queryWords(choice.query).every((word) => isIn(word, text))
  );
}

/** A text as items keep it. */
export const searchable = (text: string): string => fold(text.replace(/\s+/g, " "));

/** The choice that an address states, and the parameters it does not know; `known` gives each facet's values. */
export function readChoice(
  search: string,
  known: Readonly<Record<string, readonly string[]>>,
): { choice: ListChoice; unknown: string[] } {
  const facets: Record<string, string> = {};
  const unknown: string[] = [];
  let query = "";
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === "q") query = value;
    else if (value === "" || known[name]?.includes(value)) facets[name] = value;
    else unknown.push(`${name}=${value}`);
  }
  return { choice: { query, facets }, unknown };
}

/** The choice as the query of an address, empty where nothing is asked. */
export function writeChoice({ query, facets }: ListChoice): string {
  const parameters = new URLSearchParams(
    Object.entries({ ...facets, q: query.trim() }).filter(([, value]) => value !== ""),
  );
  return parameters.size === 0 ? "" : `?${parameters}`;
}
