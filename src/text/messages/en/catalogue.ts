import about from "./about.json" with { type: "json" };
import amounts from "./amounts.json" with { type: "json" };
import indicatorsCharts from "./charts/indicators.json" with { type: "json" };
import initiativesCharts from "./charts/initiatives.json" with { type: "json" };
import moneyCharts from "./charts/money.json" with { type: "json" };
import resultsCharts from "./charts/results.json" with { type: "json" };
import supportCharts from "./charts/support.json" with { type: "json" };
import charts from "./charts.json" with { type: "json" };
import cite from "./cite.json" with { type: "json" };
import compare from "./compare.json" with { type: "json" };
import comparison from "./comparison.json" with { type: "json" };
import cooperation from "./cooperation.json" with { type: "json" };
import data from "./data.json" with { type: "json" };
import discrepancies from "./discrepancies.json" with { type: "json" };
import explorer from "./explorer.json" with { type: "json" };
import facts from "./facts.json" with { type: "json" };
import glossary from "./glossary.json" with { type: "json" };
import home from "./home.json" with { type: "json" };
import indicators from "./indicators.json" with { type: "json" };
import initiative from "./initiative.json" with { type: "json" };
import labels from "./labels.json" with { type: "json" };
import listFilter from "./list-filter.json" with { type: "json" };
import liveList from "./live-list.json" with { type: "json" };
import liveMatrix from "./live-matrix.json" with { type: "json" };
import matrix from "./matrix.json" with { type: "json" };
import money from "./money.json" with { type: "json" };
import notFound from "./not-found.json" with { type: "json" };
import report from "./report.json" with { type: "json" };
import results from "./results.json" with { type: "json" };
import search from "./search.json" with { type: "json" };
import searchFinds from "./search-finds.json" with { type: "json" };
import site from "./site.json" with { type: "json" };
import sources from "./sources.json" with { type: "json" };
import specialisation from "./specialisation.json" with { type: "json" };
import support from "./support.json" with { type: "json" };
import swot from "./swot.json" with { type: "json" };
import terms from "./terms.json" with { type: "json" };
import views from "./views.json" with { type: "json" };

// English, the language that gives the others their keys: a file a subject, named after the page or the piece it serves,
// in the ICU message format. Texts that name a region, pillar, total or initiative come from the dataset; here stands only
// what the site itself says.

export const en = {
  about,
  ...amounts,
  charts: {
    ...indicatorsCharts,
    ...initiativesCharts,
    ...moneyCharts,
    ...resultsCharts,
    ...supportCharts,
    ...charts,
  },
  cite,
  compare: { ...comparison, ...compare },
  cooperation,
  data,
  discrepancies,
  explorer: { ...liveList, ...explorer },
  facts,
  glossary,
  home,
  indicators,
  initiative,
  labels,
  listFilter,
  matrix: { ...liveMatrix, ...matrix },
  money,
  notFound,
  report,
  results,
  search: { ...searchFinds, ...search },
  site,
  sources,
  specialisation,
  support,
  swot,
  terms,
  views,
};
