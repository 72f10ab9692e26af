import type { Card, CardCell } from "../drawings/card/card.layout.ts";
import { strategies } from "../model/initiatives/strategies.ts";
import { statedFunding } from "../model/money/funding.ts";
import { openTotal } from "../model/money/ledger.ts";
import { byId } from "../model/rows/by-id.ts";
import { actingRegions, coverage } from "../model/terms/coverage.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import { termPage } from "../model/terms/term-page.ts";
import { amountInWords, years } from "../text/amounts.ts";
import type { Context } from "../text/context.ts";
import { published } from "../text/report-reference.ts";
import { termLabel } from "../text/term-label.ts";

/** Every card for sharing, by the name of its file: the site, the lists, each initiative, region and pillar. */
export function cards(context: Context): Record<string, Card> {
  const { dataset, m } = context;
  const all = () => true;
  const { total } = openTotal(dataset, dataset.report.headline_total_id);
  const sum = amountInWords({ ...total, basis: "total" }, m, context.language);
  const listed = dataset.initiatives.filter(({ is_in_main_list }) => is_in_main_list);
  const counts = `${m.initiatives.title}: ${m.terms.mainListAndText(listed.length, dataset.initiatives.length - listed.length)}`;
  return {
    home: card(
      context,
      dataset.report.site_title,
      [`${m.home.statedFunding}: ${sum}, ${years(total.period_start_year, total.period_end_year, m)}`, counts],
      all,
    ),
    initiatives: card(context, m.initiatives.title, [counts], all),
    regions: card(
      context,
      m.terms.regions.title,
      [
        actingRegions(dataset)
          .map(({ label }) => label)
          .join(", "),
      ],
      all,
    ),
    pillars: card(
      context,
      m.terms.pillars.title,
      dataset.pillars
        .filter(({ kind }) => kind === "pillar")
        .map(({ id }) => termLabel(dataset, "pillar", id))
        .slice(0, 3),
      all,
    ),
    strategies: card(
      context,
      m.terms.strategies.heading,
      [
        strategies(dataset)
          .listed.map(({ name }) => name)
          .join(", "),
      ],
      (_, pillar) => byId(dataset.pillars, "pillar")(pillar).kind === "strategy",
    ),
    compare: card(context, m.compare.title, [m.compare.lead], all),
    ...Object.fromEntries(
      dataset.initiatives.map((each) => [`initiative-${each.id}`, initiativeCard(context, each.id)]),
    ),
    ...Object.fromEntries(actingRegions(dataset).map(({ id }) => [`region-${id}`, termCard(context, "region", id)])),
    ...Object.fromEntries(dataset.pillars.map(({ id }) => [`pillar-${id}`, termCard(context, "pillar", id)])),
  };
}

function card(
  { dataset, language }: Context,
  title: string,
  facts: string[],
  isLit: (region: string, pillar: string) => boolean,
): Card {
  const rows = coverage(dataset);
  const countOf = (cell: (typeof rows)[number][number]) => cell.initiatives.length + cell.projectCount;
  const most = Math.max(1, ...rows.flat().map(countOf));
  const cells: CardCell[][] = rows.map((row) =>
    row.map((cell) => ({
      hue: pillarHue(dataset, cell.pillar_id),
      amount: countOf(cell) / most,
      isLit: isLit(cell.region_id, cell.pillar_id),
    })),
  );
  const { report } = dataset;
  // The report's own title is longer than a card is wide.
  const site = title === report.site_title ? `${report.publisher}, ${published(report, language)}` : report.site_title;
  return { site, title, facts: facts.filter(Boolean), foot: capital(report.describes), cells };
}

function initiativeCard(context: Context, id: string): Card {
  const { dataset, m, language } = context;
  const initiative = byId(dataset.initiatives, "initiative")(id);
  const funding = statedFunding(dataset.budget_lines.filter((line) => line.initiative_id === id));
  const basis = funding.status === "per_year" ? "per_year" : "total";
  const money =
    funding.amount_eur !== null && funding.qualifier
      ? [
          amountInWords({ amount_eur: funding.amount_eur, qualifier: funding.qualifier, basis }, m, language),
          years(funding.period_start_year, funding.period_end_year, m),
        ]
          .filter(Boolean)
          .join(", ")
      : m.funding[funding.status];
  const regions = initiative.region_ids.map((region) => termLabel(dataset, "region", region));
  const pillars = initiative.pillar_ids.map((pillar) => termLabel(dataset, "pillar", pillar));
  return card(
    context,
    initiative.name,
    [capital(money), regions.join(", "), pillars.join(" + ")],
    (region, pillar) => initiative.region_ids.includes(region) && initiative.pillar_ids.includes(pillar),
  );
}

function termCard(context: Context, facet: "region" | "pillar", id: string): Card {
  const { dataset, m, language } = context;
  const { initiatives, mainListCount, money } = termPage(dataset, facet, id);
  const [first] = money;
  const stated =
    first && first.amount_eur !== null
      ? `${m.terms.money.part[first.scope][first.part]}: ${amountInWords({ amount_eur: first.amount_eur, qualifier: first.qualifier, basis: "total" }, m, language)}`
      : "";
  const counts = `${m.initiatives.title}: ${m.terms.mainListAndText(mainListCount, initiatives.length - mainListCount)}`;
  return card(context, termLabel(dataset, facet, id), [stated, counts], (region, pillar) =>
    facet === "region" ? region === id : pillar === id,
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
