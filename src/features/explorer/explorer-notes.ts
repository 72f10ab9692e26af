import { writeSelection } from "../../routes/selection-address.ts";
import { emptySelection, type Facet, isOpenFound, type Selection } from "../../selection/selection.ts";
import type { Selector } from "../../selection/selector.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import { wordFor } from "../../text/labels.ts";

/** What a row says beside its own words, for what was asked. */
export interface RowNotes {
  /** Where a search found the row, as far as that is not on screen to be marked. */
  found: string;
  /** That the row is there because it is open to all. */
  open: string;
}

/** The notes of a row under a selection. */
export function notesOf(
  row: number,
  selector: Selector,
  selection: Selection,
  words: ExplorerMessages["explorer"],
): RowNotes {
  const open = selector.openFacets(selection, row).map(({ key }) => wordFor(words.open, key));
  return { found: foundIn(row, selector, selection.query, words), open: open.join(", ") };
}

function foundIn(row: number, { search }: Selector, query: string, words: ExplorerMessages["explorer"]): string {
  if (query.trim() === "") return "";
  const { fields, options } = search.matches(row, query);
  const matches = [
    ...fields.filter((field) => field !== "name" && field !== "summary").map((field) => wordFor(words.fields, field)),
    ...options.map(({ facet, option }) => `${facet.label}: ${option.label}`),
  ];
  return matches.length > 0 ? words.matchedIn({ fields: matches.join(", ") }) : "";
}

/**
 * What rows depend on beside themselves, as one text: the search, what openness lets in and the regions whose money they
 * show; empty where nothing is asked.
 */
export function notesKey({ query, chosen, ...selection }: Selection, facets: readonly Facet[]): string {
  const open = facets.filter((facet) => isOpenFound(facet, { query, chosen, ...selection }));
  const asked = Object.fromEntries(open.flatMap(({ key }) => (chosen[key] ? [[key, chosen[key]]] : [])));
  const { region } = chosen;
  const shown = region ? { ...asked, region } : asked;
  return writeSelection({ ...emptySelection, query: query.trim(), chosen: shown }, facets);
}
