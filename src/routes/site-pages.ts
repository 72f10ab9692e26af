import type { Dataset } from "../dataset/dataset.ts";
import { strategies } from "../model/initiatives/strategies.ts";
import { hasPeriod, statesTotal } from "../model/money/funding.ts";
import { headlineLines } from "../model/money/shares.ts";
import { regionsApart } from "../model/terms/coverage.ts";
import type { Messages } from "../text/messages.ts";
import { type LanguagePath, languagePaths } from "./address.ts";

/** The name of a page that stands in the menus: its path below the language, and its section. */
export type PageKey = keyof Messages["site"]["nav"]["pages"];

/** A page that stands in the menus. */
export interface SitePage {
  key: PageKey;
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

/** Whether the report has something for a page; one without is left out, with every link to it. */
export function hasPage(dataset: Dataset, key: PageKey): boolean {
  return contents[key]?.(dataset) ?? true;
}

/** The path of a page in each language, for `getStaticPaths`; none where the report has nothing for it. */
export function pagePaths(dataset: Dataset, key: PageKey): LanguagePath[] {
  return hasPage(dataset, key) ? languagePaths(dataset) : [];
}

/** All pages that a menu names, by the question they answer, without those that the report has nothing for. */
export function sitePages(dataset: Dataset, { site: { nav } }: Messages): { label: string; pages: SitePage[] }[] {
  const pages = (...keys: PageKey[]) =>
    keys.filter((key) => hasPage(dataset, key)).map((key) => ({ key, label: nav.pages[key] }));
  return [
    {
      label: nav.groups.measures,
      pages: pages("initiatives", "strategies", "pillars", "regions", "compare", "support"),
    },
    {
      label: nav.groups.figures,
      pages: pages(...moneyPages, "indicators", "results", "views", "cooperation", "charts"),
    },
    { label: nav.groups.report, pages: pages("report", "discrepancies", "swot", "specialisation", "glossary") },
    { label: nav.groups.site, pages: pages("data", "about", "search") },
  ];
}

interface MenuEntry {
  key: PageKey;
  holds: readonly PageKey[];
}

/** The sections that the main menu names, each with the sections that it stands for beside its own. */
const menu: readonly MenuEntry[] = [
  { key: "initiatives", holds: ["strategies", "pillars", "regions", "compare"] },
  { key: "money", holds: [...moneyPages.slice(1), "charts"] },
  { key: "support", holds: [] },
  { key: "results", holds: ["indicators", "views", "cooperation"] },
  { key: "report", holds: ["swot", "specialisation", "glossary"] },
  { key: "discrepancies", holds: [] },
  { key: "data", holds: [] },
  { key: "about", holds: [] },
];

/**
 * The main menu of a report. An entry whose own page is absent gives way to the first that it holds, and is left out where
 * it holds none.
 */
export function mainMenu(dataset: Dataset): MenuEntry[] {
  return menu.flatMap(({ key, holds }) => {
    const [first, ...others] = [key, ...holds].filter((each) => hasPage(dataset, each));
    return first ? { key: first, holds: others } : [];
  });
}

/** The entry of the main menu that a section stands under, which may be the section itself; undefined for none. */
export function menuEntry(dataset: Dataset, section: string | undefined): PageKey | undefined {
  return mainMenu(dataset).find(({ key, holds }) => [key, ...holds].some((each) => each === section))?.key;
}
