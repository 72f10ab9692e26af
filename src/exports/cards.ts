import { allCharts } from "../charts/registry.ts";
import type { Card } from "../drawings/card/card.layout.ts";
import { mainList, mentioned } from "../model/initiatives/main-list.ts";
import { holdsMeasures } from "../model/initiatives/measures.ts";
import { strategies } from "../model/initiatives/strategies.ts";
import { openHeadline } from "../model/money/ledger.ts";
import { byId } from "../model/rows/by-id.ts";
import { coverage, regionsApart } from "../model/terms/coverage.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import { type TermFacet, termPage } from "../model/terms/term-page.ts";
import { cardOf, hasPage, type PageKey, siteMenu } from "../routes/site-pages.ts";
import { amountInWords, amountOrReason, years } from "../text/amounts.ts";
import type { Context } from "../text/context.ts";
import { inWords, keptTogether } from "../text/labels.ts";
import { published } from "../text/report-reference.ts";
import { sumWords } from "../text/sums.ts";
import { shortTermLabel, termLabel } from "../text/term-label.ts";

/** Which fields of the matrix a page tells of. */
type IsLit = (regionId: string, pillarId: string) => boolean;

/**
 * Every card for sharing, by the name of its file: the site, each page of its menu, region, pillar and chart. Whatever
 * has none is shared with the card of the menu's page that it belongs to.
 */
export function cards(context: Context): Record<string, Card> {
  const { dataset, m, language } = context;
  const { report } = dataset;
  const publication = `${report.publisher}, ${published(report, language)}`;
  const foot = matrix(context);
  const said = (title: string, facts: readonly string[], isLit: IsLit = () => true): Card => ({
    // The report's own title is longer than a card is wide.
    site: title === report.site_title ? publication : report.site_title,
    moment: report.describes.charAt(0).toUpperCase() + report.describes.slice(1),
    title,
    facts: facts.filter(Boolean),
    foot: foot(isLit),
  });
  const all = Object.entries(sections(context)).map(([name, [title, ...facts]]) => [name, said(title, facts)] as const);
  const isStrategy: IsLit = (_, pillarId) => !holdsMeasures(byId(dataset.pillars, "pillar")(pillarId));
  const { listed } = strategies(dataset);
  return {
    ...Object.fromEntries(all),
    ...(hasPage(dataset, "strategies") && {
      strategies: said(
        m.terms.strategies.heading,
        [
          listOf(
            context,
            listed.map(({ name }) => name),
          ),
        ],
        isStrategy,
      ),
    }),
    ...Object.fromEntries(
      regionsApart(dataset).map(({ id }) => [
        `region-${id}`,
        said(termLabel(dataset, "region", id), termFacts(context, "region", id), (regionId) => regionId === id),
      ]),
    ),
    ...Object.fromEntries(
      dataset.pillars.map(({ id }) => [
        `pillar-${id}`,
        said(termLabel(dataset, "pillar", id), termFacts(context, "pillar", id), (_, pillarId) => pillarId === id),
      ]),
    ),
    ...Object.fromEntries(
      allCharts(dataset, context).map(({ id, title, drawing }) => [
        `chart-${id}`,
        { ...said(keptTogether(title, m), []), foot: { drawing } },
      ]),
    ),
  };
}

/** Title and facts of the site and of each page of its menu. */
function sections(context: Context): Record<string, [title: string, ...facts: string[]]> {
  const { dataset, m, language } = context;
  const { report } = dataset;
  const total = openHeadline(dataset)?.total;
  const sum = total ? amountInWords({ ...total, basis: "total" }, m, language) : "";
  const period = total ? years(total.period_start_year, total.period_end_year, m) : "";
  const funding = total ? `${m.sums.titles.counted}: ${sum}, ${period}` : "";
  const discrepancies = dataset.discrepancies.length;
  const counts = countsOf(context, mainList(dataset).length, mentioned(dataset).length);
  const regions = regionsApart(dataset).map(({ label }) => label);
  const pillars = dataset.pillars.map(({ id }) => shortTermLabel(dataset, "pillar", id));
  const described: Partial<Record<PageKey, string[]>> = {
    initiatives: [counts, m.explorer.description],
    regions: [listOf(context, regions)],
    pillars: [listOf(context, pillars)],
    cooperation: [m.cooperation.description],
    compare: [m.compare.lead({ what: hasPage(dataset, "regions") ? m.compare.what : m.compare.whatWithoutRegions })],
    money: [funding, total ? m.money.adds.description : m.money.alone.description],
    "money/who-pays": [m.money.whoPays.description],
    "money/largest": [m.money.largest.description],
    "money/over-time": [m.money.overTime.description],
    "money/not-counted": [m.money.notCounted.description],
    support: [m.support.description],
    results: [m.results.description],
    indicators: [m.indicators.description],
    views: [m.views.description],
    swot: [m.swot.description],
    specialisation: [m.specialisation.description],
    report: [report.title, `${report.publisher}, ${published(report, language)}`],
    discrepancies: [m.discrepancies.description],
    data: [m.data.description],
    charts: [m.charts.description],
    glossary: [m.glossary.description({ n: dataset.glossary.length })],
    about: [m.about.description],
  };
  return {
    home: [report.site_title, funding, counts, discrepancies > 0 ? `${m.discrepancies.title}: ${discrepancies}` : ""],
    ...Object.fromEntries(
      siteMenu(dataset, m).flatMap(({ pages }) =>
        pages.map(({ key, name }) => [cardOf(key), [name, ...(described[key] ?? [])]] as const),
      ),
    ),
  };
}

/** The region by pillar matrix as a card's foot, its fields lit by a rule; a bar is as long as the field holds entries. */
function matrix({ dataset }: Context): (isLit: IsLit) => Card["foot"] {
  const rows = coverage(dataset).map((row) =>
    row.map((cell) => ({ ...cell, count: cell.initiatives.length + cell.projectCount })),
  );
  const most = Math.max(1, ...rows.flat().map(({ count }) => count));
  return (isLit) => ({
    cells: rows.map((row) =>
      row.map(({ region_id, pillar_id, count }) => ({
        hue: pillarHue(dataset, pillar_id),
        amount: count / most,
        isLit: isLit(region_id, pillar_id),
      })),
    ),
  });
}

function termFacts(context: Context, facet: TermFacet, id: string): string[] {
  const { dataset, m, language } = context;
  const { initiatives, mainListCount, money, projects } = termPage(dataset, facet, id);
  const [first] = money;
  const stated =
    first && first.amount_eur !== null
      ? `${sumWords(dataset, m).titles[first.part]}: ${amountOrReason(first, "", m, language)}`
      : "";
  return [
    stated,
    initiatives.length > 0 ? countsOf(context, mainListCount, initiatives.length - mainListCount) : "",
    projects.length > 0 ? `${m.terms.projects}: ${projects.length}` : "",
  ];
}

const countsOf = ({ m }: Context, listed: number, more: number) =>
  `${m.explorer.title}: ${m.terms.mainListAndText({ n: listed, more })}`;

const listOf = ({ language }: Context, names: readonly string[]) => inWords(names, language);
