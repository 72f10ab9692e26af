import { oneOf, type Query, text } from "../../routes/query.ts";
import { fold, isIn, queryWords } from "../../selection/search.ts";

/** One item of a list that can be narrowed: its folded text, and its value in each facet. */
export interface ListItem {
  text: string;
  facets: Readonly<Record<string, string>>;
}

/** What is asked of a list: one value a facet, by its name, none where empty; under `q` words that must all stand in an item. */
export type ListChoice = Readonly<Record<string, string>>;

/** How a choice stands in an address; `known` gives each facet's values. */
export function choiceQuery(known: Readonly<Record<string, readonly string[]>>): Query<ListChoice> {
  return { ...Object.fromEntries(Object.entries(known).map(([name, values]) => [name, oneOf(values, "")])), q: text };
}

/** Whether an item has every word (from its beginning, accents and case ignored) and every value asked for. */
export function fits(item: ListItem, { q = "", ...facets }: ListChoice): boolean {
  return (
    Object.entries(facets).every(([name, value]) => value === "" || item.facets[name] === value) &&
    queryWords(q).every((word) => isIn(word, item.text))
  );
}

/** A text as items keep it. */
export const searchable = (text: string): string => fold(text.replace(/\s+/g, " "));
