import type { Messages } from "../text/messages.ts";

/** A page that stands in the menus. */
export interface SitePage {
  /** Path below the language, which is also the name of its section; empty for the home page. */
  key: string;
  label: string;
}

/** All pages that a menu names, by the question they answer. */
export function sitePages({ site: { nav } }: Messages): { label: string; pages: SitePage[] }[] {
  const pages = (...keys: (keyof typeof nav.pages)[]) => keys.map((key) => ({ key, label: nav.pages[key] }));
  return [
    {
      label: nav.groups.measures,
      pages: pages("initiatives", "strategies", "pillars", "regions", "compare", "support"),
    },
    {
      label: nav.groups.figures,
      pages: pages("budgets", "indicators", "results", "views", "cooperation", "charts"),
    },
    { label: nav.groups.report, pages: pages("report", "discrepancies", "swot", "specialisation", "glossary") },
    { label: nav.groups.site, pages: pages("data", "about", "search") },
  ];
}

/** The sections that the main menu names, each with the sections that it stands for beside its own. */
export const mainMenu: { key: keyof Messages["site"]["nav"]["pages"]; holds: readonly string[] }[] = [
  { key: "initiatives", holds: ["strategies", "pillars", "regions", "compare"] },
  { key: "budgets", holds: ["charts"] },
  { key: "support", holds: [] },
  { key: "results", holds: ["indicators", "views", "cooperation"] },
  { key: "report", holds: ["swot", "specialisation", "glossary"] },
  { key: "discrepancies", holds: [] },
  { key: "data", holds: [] },
  { key: "about", holds: [] },
];

/** The entry of the main menu that a section stands under, which may be the section itself; undefined for none. */
export function menuEntry(section: string | undefined): string | undefined {
  return mainMenu.find(({ key, holds }) => key === section || holds.includes(section ?? ""))?.key;
}
