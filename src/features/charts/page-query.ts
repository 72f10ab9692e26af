import { oneOf, type Parameter, type Query } from "../../routes/query.ts";

/** What the address of a page with charts says: the term picked out of them, and the state that is shown. */
export interface ChartState {
  highlight: string | null;
  show: string | null;
}

/** How the page at hand reads and writes it: by its own buttons and switches. Where there are none, nothing is understood. */
export function pageQuery(): Query<ChartState> {
  const known = (attribute: string) =>
    [...document.querySelectorAll(`[${attribute}]`)].map((each) => each.getAttribute(attribute) ?? "");
  const [first = null] = known("data-show");
  const show: Parameter<string | null> = oneOf(known("data-show"), first);
  return { highlight: oneOf(known("data-key"), null), show };
}
