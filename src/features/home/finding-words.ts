import type { AimPoint } from "../../drawings/aim/aim.layout.ts";
import type { TallyRow } from "../../drawings/tally/tally.layout.ts";
import type { Discrepancy } from "../../model/discrepancies/touching.ts";
import type { UnevenStating } from "../../model/findings/uneven-stating.ts";
import { isMeasure } from "../../model/initiatives/measures.ts";
import type { RankTarget } from "../../model/results/rank-target.ts";
import { subjectOf } from "../../model/rows/row-names.ts";
import type { RegionPortrait } from "../../model/terms/region-portraits.ts";
import { address } from "../../routes/address.ts";
import { rowAddress } from "../../routes/row-address.ts";
import { writeOptions } from "../../routes/selection-address.ts";
import type { Context } from "../../text/context.ts";
import { resultFigure } from "../../text/facts.ts";
import { inWords } from "../../text/labels.ts";
import { sourceLabels } from "../../text/source-labels.ts";

/** What a finding says: a sentence, what must be known to read it rightly, and the address of what stands behind it. */
interface Said {
  title: string;
  text: string;
  href: string;
}

/** A target on a rank that is missed, in words and as the points of its drawing. */
export function rankFinding(
  { target, indicator, held, latest }: RankTarget,
  context: Context,
): Said & { observed: AimPoint[]; aim: AimPoint } {
  const { dataset, m, language } = context;
  const { number } = resultFigure(target, context);
  const first = held[0] ?? latest;
  const ranked = (value: number) => m.facts.rank({ n: value });
  const year = target.period_end_year;
  return {
    title: m.home.rank.title({
      country: dataset.report.country,
      aim: number,
      indicator: indicator.label,
      hasYear: year !== null,
      year: year ?? "",
      lastYear: latest.period_year,
      last: ranked(latest.value),
      way: first.value < latest.value ? "down" : first.value > latest.value ? "up" : "same",
      first: ranked(first.value),
    }),
    text: m.home.rank.text({ name: subjectOf(dataset, target).name }),
    href: rowAddress(dataset, "indicators", indicator, language),
    observed: held.map(({ period_year, value }) => ({ year: period_year, value, label: ranked(value) })),
    // Without a year the aim stands after the last that was observed.
    aim: { year: year ?? latest.period_year + 1, value: target.value, label: number },
  };
}

/** How unevenly regions state amounts, in words and as the rows of its drawing. */
export function statingFinding(
  { most, least, share_pct }: UnevenStating,
  context: Context,
): Said & { rows: TallyRow[] } {
  const { dataset, m, language } = context;
  const name = ({ region }: RegionPortrait) => region.short_label;
  const row = (portrait: RegionPortrait): TallyRow => ({
    label: name(portrait),
    n: portrait.stating,
    of: portrait.measures,
    said: m.facts.ofN({ n: portrait.stating, of: portrait.measures }),
  });
  const beside = least.mainList.find((each) => !isMeasure(dataset, each))?.pillar_ids[0];
  const options = { region: least.region.id, in_total: "not_counted", ...(beside && { pillar: `-${beside}` }) };
  return {
    title: m.home.stating.title({
      most: name(most),
      n: most.stating,
      of: most.measures,
      least: name(least),
      m: least.stating,
      ofLeast: least.measures,
    }),
    text: share_pct === null ? m.home.stating.textAlone : m.home.stating.text({ most: name(most), share: share_pct }),
    href: address(`initiatives/${writeOptions(options)}`, language),
    rows: [row(most), row(least)],
  };
}

/** A discrepancy in its own words, and the figures that its title sets against each other, statement by statement. */
export function discrepancyFinding(
  discrepancy: Discrepancy,
  { dataset, m, language }: Context,
): Said & { statements: { figures: string[]; locations: string }[] } {
  const figures = discrepancy.title.match(/\d+(?:\.\d+)?/g) ?? [];
  const of = (says: string, ids: readonly string[]) => ({
    figures: figures.filter((figure) => says.split(/[^\d.]+/).includes(figure)),
    locations: inWords(sourceLabels(dataset, ids.filter(byLocation(dataset)), m), language),
  });
  return {
    title: discrepancy.title,
    text: discrepancy.why,
    href: rowAddress(dataset, "discrepancies", discrepancy, language),
    statements: [
      of(discrepancy.statement_a, discrepancy.statement_a_source_ids),
      of(discrepancy.statement_b, discrepancy.statement_b_source_ids),
    ].filter((each) => each.figures.length > 0),
  };
}

// Endnotes stand with the discrepancy itself; here the tables and sections are enough.
const byLocation =
  ({ locations }: Context["dataset"]) =>
  (id: string) =>
    locations.some((each) => each.id === id);
