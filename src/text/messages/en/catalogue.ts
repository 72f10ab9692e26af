import { about } from "./about.ts";
import { amount, basis, funding, missing, moneyKind, nature, per, sums, sumsAlone } from "./amounts.ts";
import { charts } from "./charts.ts";
import { cite } from "./cite.ts";
import { compare } from "./compare.ts";
import { comparison } from "./comparison.ts";
import { cooperation } from "./cooperation.ts";
import { data } from "./data.ts";
import { discrepancies } from "./discrepancies.ts";
import { explorer } from "./explorer.ts";
import { facts } from "./facts.ts";
import { glossary } from "./glossary.ts";
import { home } from "./home.ts";
import { indicators } from "./indicators.ts";
import { initiative } from "./initiative.ts";
import * as labels from "./labels.ts";
import { listFilter } from "./list-filter.ts";
import { liveList } from "./live-list.ts";
import { money } from "./money.ts";
import { notFound } from "./not-found.ts";
import { openData } from "./open-data.ts";
import { report } from "./report.ts";
import { results } from "./results.ts";
import { search } from "./search.ts";
import { searchFinds } from "./search-finds.ts";
import { site } from "./site.ts";
import { sources } from "./sources.ts";
import { specialisation } from "./specialisation.ts";
import { support } from "./support.ts";
import { swot } from "./swot.ts";
import { terms } from "./terms.ts";
import { views } from "./views.ts";

// English, the catalogue that gives the others their type: a file a subject, named after the page or the piece it serves.
// Texts that name a region, pillar, total or initiative come from the dataset; here stands only what the site itself says.

export const en = {
  about,
  amount,
  basis,
  charts,
  cite,
  compare: { ...comparison, ...compare },
  cooperation,
  data,
  discrepancies,
  explorer: { ...liveList, ...explorer },
  facts,
  funding,
  glossary,
  home,
  indicators,
  initiative,
  labels,
  listFilter,
  missing,
  money,
  moneyKind,
  nature,
  notFound,
  openData,
  per,
  report,
  results,
  search: { ...searchFinds, ...search },
  site,
  sources,
  specialisation,
  sums,
  sumsAlone,
  support,
  swot,
  terms,
  views,
} as const;
