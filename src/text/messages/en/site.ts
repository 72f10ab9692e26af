import { about } from "./about.ts";
import { charts } from "./charts.ts";
import { compare } from "./compare.ts";
import { data } from "./data.ts";
import { discrepancies } from "./discrepancies.ts";
import { explorer } from "./explorer.ts";
import { glossary } from "./glossary.ts";
import { indicators } from "./indicators.ts";
import { money } from "./money.ts";
import { report } from "./report.ts";
import { search } from "./search.ts";
import { terms } from "./terms.ts";

// What stands round every page: its head, its foot and the way to it.

export const site = {
  skip: "Skip to the content",
  menu: "Menu",
  unknownParameters: (list: string) =>
    `This link asks for something that is not here, and was shown without it: ${list}.`,
  breadcrumbs: "You are here",
  home: "Home",
  nav: {
    groups: { measures: "Measures", figures: "Figures", report: report.title, site: "This site" },
    pages: {
      initiatives: explorer.title,
      strategies: terms.strategies.title,
      pillars: terms.pillars.title,
      regions: terms.regions.title,
      compare: compare.title,
      support: "Support for firms",
      budgets: money.title,
      indicators: indicators.title,
      results: "Results",
      views: "Views",
      cooperation: "Cooperation",
      charts: charts.all,
      report: report.title,
      discrepancies: discrepancies.title,
      swot: "Strengths and weaknesses",
      specialisation: "Smart specialisation",
      glossary: glossary.title,
      data: data.title,
      about: about.title,
      search: search.title,
    },
    menu: { support: "Support" } as Record<string, string>,
    all: "All pages",
  },
  footer: {
    licence: (licence: string) => `Data under ${licence}; code under the MIT licence.`,
    version: (version: string) => `Data version ${version}`,
    nothingCollected: "No cookies, no tracking; nothing is requested from anywhere else.",
  },
} as const;
