import type { MenuEntry, PageKey } from "./site-pages.ts";
import { entryOf } from "./site-pages.ts";

/** A step on the way to a page: its name and its path below the language, without a path where it leads nowhere. */
export interface Step {
  label: string;
  path?: string;
}

/** A page below one of the menu: what stands between the two, outermost first, and its own name. */
interface Below {
  above: readonly Step[];
  here: string;
}

/**
 * The way from home to a page of the menu, or to one below it, without home; the last step is the page itself and leads
 * nowhere. An entry of the menu is a step of its own where its first page bears another name, and leads there from
 * anywhere but that page and those below it.
 */
export function trailTo(menu: readonly MenuEntry[], section: PageKey | undefined, below?: Below): Step[] {
  const entry = entryOf(menu, section);
  const page = entry?.pages.find(({ key }) => key === section);
  const rest: Step[] = below ? [...below.above, { label: below.here }] : [];
  if (!entry || !page) return rest;
  const [first] = entry.pages;
  const own: Step = { label: page.name, ...(below && { path: `${page.key}/` }) };
  if (page === first) return [...(entry.label === page.name ? [] : [{ label: entry.label }]), own, ...rest];
  return [{ label: entry.label, path: `${first.key}/` }, own, ...rest];
}
