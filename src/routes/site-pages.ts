import type { Dataset } from "../dataset/dataset.ts";
import { strategies } from "../model/initiatives/strategies.ts";
import { hasPeriod, statesTotal } from "../model/money/funding.ts";
import { headlineLines } from "../model/money/shares.ts";
import { regionsApart } from "../model/terms/coverage.ts";
import type { Messages } from "../text/messages.ts";
import { type LanguagePath, languagePaths } from "./address.ts";

/** A page that stands in the menu, by its path below the language, without the slash at its end. */
export type PageKey = keyof Messages["site"]["nav"]["pages"];

/** An entry of the menu: the question that its pages answer. */
export type EntryKey = keyof Messages["site"]["nav"]["entries"];

/** A page that stands in the menu: its name, and what the menu calls it beside the others of its entry. */
export interface SitePage {
  key: PageKey;
  name: string;
  label: string;
}

/** The pages about money, the first of which opens them. */
export const moneyPages = [
  "money",
  "money/who-pays",
  "money/largest",
  "money/over-time",
  "money/not-counted",
] as const satisfies readonly PageKey[];
/** An entry of the menu, with one page at least; it leads to the first. */
export interface MenuEntry {
  key: EntryKey;
  label: string;
  pages: readonly [SitePage, ...SitePage[]];
}

// What a report may lack. A page without an entry here has something to show for every report.
const contents: Partial<Record<PageKey, (dataset: Dataset) => boolean>> = {
  strategies: (dataset) => strategies(dataset).listed.length + strategies(dataset).others.length > 0,
  regions: (dataset) => regionsApart(dataset).length > 0,
  support: ({ aid_terms }) => aid_terms.length > 0,
  money: ({ budget_lines }) => budget_lines.length > 0,
  "money/who-pays": (dataset) => headlineLines(dataset).length > 0,
  "money/largest": ({ budget_lines }) => budget_lines.some(statesTotal),
  "money/over-time": ({ budget_lines }) => budget_lines.some((line) => line.amount_eur !== null && hasPeriod(line)),
  "money/not-counted": ({ report }) => report.headline_total_id !== null,
  indicators: ({ indicators }) => indicators.length > 0,
  results: ({ results }) => results.length > 0,
  views: ({ views }) => views.length > 0,
  cooperation: ({ cooperation_projects }) => cooperation_projects.length > 0,
  discrepancies: ({ discrepancies }) => discrepancies.length > 0,
  swot: ({ swot_items }) => swot_items.length > 0,
  specialisation: ({ specialisation_priorities }) => specialisation_priorities.length > 0,
  glossary: ({ glossary }) => glossary.length > 0,
};

// The pages of each entry, in the order of the menu. A page is named here and in the messages, and stands everywhere.
const entries: Readonly<Record<EntryKey, readonly PageKey[]>> = {
  initiatives: ["initiatives", "regions", "pillars", "strategies", "cooperation", "compare"],
  money: moneyPages,
  firms: ["support"],
  results: ["results", "indicators", "views", "swot", "specialisation"],
  evidence: ["discrepancies", "report", "data", "charts", "glossary", "about"],
};

/** Whether the report has something for a page; one without is left out, with every link to it. */
export function hasPage(dataset: Dataset, key: PageKey): boolean {
  return contents[key]?.(dataset) ?? true;
}

/** The path of a page in each language, for `getStaticPaths`; none where the report has nothing for it. */
export function pagePaths(dataset: Dataset, key: PageKey): LanguagePath[] {
  return hasPage(dataset, key) ? languagePaths(dataset) : [];
}

/** The menu of a report: its entries in order, each with its pages; what the report has nothing for is left out. */
export function siteMenu(dataset: Dataset, { site: { nav } }: Messages): MenuEntry[] {
  const short: Partial<Record<string, string>> = nav.short;
  return (Object.keys(entries) as EntryKey[]).flatMap((key) => {
    const [first, ...others] = entries[key]
      .filter((page) => hasPage(dataset, page))
      .map((page) => ({ key: page, name: nav.pages[page], label: short[page] ?? nav.pages[page] }));
    return first ? { key, label: nav.entries[key], pages: [first, ...others] } : [];
  });
}

/** The file that shares a page of the menu as a card, without its ending. */
export const cardOf = (page: PageKey): string => page.replaceAll("/", "-");

/** The entry of a menu that holds a page; undefined for a page that stands in none. */
export function entryOf(menu: readonly MenuEntry[], page: PageKey | undefined): MenuEntry | undefined {
  return menu.find(({ pages }) => pages.some(({ key }) => key === page));
}
