import type { LegendKey } from "../../charts/mark.ts";
import type { SpotRow } from "../../charts/spots.layout.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { byId } from "../../model/by-id.ts";
import { actingRegions } from "../../model/coverage.ts";
import { mergedSources } from "../../model/sources.ts";
import { type TermRow, termCoverage } from "../../model/term-coverage.ts";
import { discrepanciesTouching } from "../../model/touching.ts";
import type { Figure, Words } from "./figure.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/** How many initiatives of each region use an instrument. */
export function instrumentsByRegion(dataset: Dataset, words: Words): Figure {
  const of = words.m.figures.terms;
  const rows = termCoverage(dataset, dataset.instruments, ({ instrument_ids }) => instrument_ids);
  const label = byId(dataset.instruments, "instrument");
  const [first] = rows;
  const single = rows.filter(
    ({ byRegion }) => byRegion.filter(({ initiatives }) => initiatives.length > 0).length === 1,
  );
  const all = dataset.initiatives.length;
  return spotsFigure(dataset, words, rows, {
    id: "instruments-by-region",
    column: "instrument_ids",
    heading: words.m.figures.columns.instrument,
    labelOf: ({ term_id }) => (term_id === null ? "" : label(term_id).label),
    title: of.instrumentTitle({
      label: first?.term_id ? label(first.term_id).label : "",
      n: first?.initiatives.length ?? 0,
      of: all,
      single: single.length,
      terms: rows.length,
    }),
    subtitle: of.instrumentSubtitle(all),
    note: of.note,
    marks: [],
  });
}

/** How many initiatives of each region target a sector; those open to all, and those that name none, stand apart. */
export function sectorsByRegion(dataset: Dataset, words: Words): Figure {
  const of = words.m.figures.terms;
  const rows = termCoverage(dataset, dataset.sectors, ({ sector_ids }) => sector_ids);
  const label = byId(dataset.sectors, "sector");
  const named = rows.find(({ isAll, term_id }) => !isAll && term_id !== null);
  const sizeOf = (fits: (row: TermRow) => boolean) => rows.find(fits)?.initiatives.length ?? 0;
  const all = dataset.initiatives.length;
  return spotsFigure(dataset, words, rows, {
    id: "sectors-by-region",
    column: "sector_ids",
    heading: words.m.figures.columns.sector,
    labelOf: ({ term_id }) => (term_id === null ? of.none : label(term_id).label),
    title: of.sectorTitle({
      label: named?.term_id ? label(named.term_id).label : "",
      n: named?.initiatives.length ?? 0,
      all: sizeOf(({ isAll }) => isAll),
      silent: sizeOf(({ term_id }) => term_id === null),
      of: all,
    }),
    subtitle: of.sectorSubtitle(all),
    note: of.note,
    marks: ["named", "everything", "nothing"],
  });
}

function spotsFigure(
  dataset: Dataset,
  { m, language }: Words,
  rows: readonly TermRow[],
  of: {
    id: string;
    /** The column of initiatives that is counted. */
    column: string;
    heading: string;
    labelOf: (row: TermRow) => string;
    title: string;
    subtitle: string;
    note: string;
    marks: readonly LegendKey[];
  },
): Figure {
  const words = m.figures.terms;
  const regions = actingRegions(dataset);
  const names = new Intl.ListFormat(language);
  const spotRow = (row: TermRow): SpotRow => ({
    id: row.term_id ?? "none",
    label: of.labelOf(row),
    total: String(row.initiatives.length),
    kind: row.isAll ? "all" : row.term_id === null ? "none" : "named",
    hue: plainHue,
    spots: row.byRegion.map(({ initiatives }, at) => ({
      count: initiatives.length,
      tip: words.tip(
        of.labelOf(row),
        regions[at]?.short_label ?? "",
        initiatives.length === 0 ? words.noneDescribed : m.charts.initiatives(initiatives.length),
        names.format(initiatives.map(({ name }) => name)),
      ),
      keys: highlightKeys({ region_ids: [regions[at]?.id ?? ""] }),
    })),
  });
  return {
    id: of.id,
    question: "who",
    title: of.title,
    subtitle: of.subtitle,
    sourceIds: [dataset.report.overview_location_id],
    discrepancyIds: discrepanciesTouching(dataset, {
      initiatives: { ids: dataset.initiatives.map(({ id }) => id), columns: [of.column, "region_ids"] },
    }),
    note: of.note,
    marks: of.marks,
    table: {
      columns: [
        { key: of.column.replace(/_ids$/, ""), title: of.heading, type: "text" },
        ...regions.map(({ id, label }) => ({ key: `initiatives_${id}`, title: label, type: "number" as const })),
        { key: "initiatives_in_all", title: m.figures.columns.total, type: "number" },
      ],
      rows: rows.map((row) => ({
        cells: [of.labelOf(row), ...row.byRegion.map(({ initiatives }) => initiatives.length), row.initiatives.length],
        sourceIds: mergedSources(dataset, row.initiatives),
      })),
    },
    drawing: {
      kind: "spots",
      columns: regions.map(({ short_label }) => short_label),
      rows: rows.map(spotRow),
      totalLabel: m.figures.inAll,
    },
  };
}
