import type { Dataset } from "../dataset/dataset.ts";
import type { GridCell, GridRow } from "../drawings/grid/grid.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mainListSources } from "../model/initiatives/main-list.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { actingRegions } from "../model/terms/coverage.ts";
import { type TermRow, termCoverage } from "../model/terms/term-coverage.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";

/** How many initiatives of each region use an instrument. */
export function instrumentsByRegion(dataset: Dataset, { m, language }: Words): Chart {
  const words = m.charts.instruments;
  const rows = termCoverage(dataset, dataset.instruments, ({ instrument_ids }) => instrument_ids);
  const instrument = byId(dataset.instruments, "instrument");
  const labelOf = ({ term_id }: TermRow) => instrument(term_id).label;
  const regions = actingRegions(dataset);
  const [first] = rows;
  const single = rows.filter(
    ({ byRegion }) => byRegion.filter(({ initiatives }) => initiatives.length > 0).length === 1,
  );
  const all = dataset.initiatives.length;
  const leading = { label: first ? labelOf(first) : "", n: first?.initiatives.length ?? 0, of: all };
  const tipOf = (term: string, region: string, initiatives: readonly { name: string }[]) => {
    if (initiatives.length === 0) return words.tip({ term, region, count: m.charts.noneDescribed });
    const names = inWords(
      initiatives.map(({ name }) => name),
      language,
    );
    return words.tipWithNames({ term, region, count: m.charts.initiatives({ n: initiatives.length }), names });
  };
  // What a single initiative uses says little by itself: these stand together.
  const isCommon = ({ initiatives }: TermRow) => initiatives.length > 1;
  const common = rows.filter(isCommon);
  const rare = rows.filter((row) => !isCommon(row));
  const most = Math.max(1, ...common.flatMap(({ byRegion }) => byRegion.map(({ initiatives }) => initiatives.length)));
  const cell = (term: string, region: string, initiatives: readonly { name: string }[], id: string): GridCell => ({
    text: initiatives.length > 0 ? String(initiatives.length) : "",
    detail: "",
    share: null,
    mark: "exact",
    // Dark enough to tell one from none, and never too dark for its number.
    shade: initiatives.length > 0 ? Math.round(100 * (0.08 + (0.37 * initiatives.length) / most)) / 100 : null,
    link: null,
    tip: tipOf(term, region, initiatives),
    keys: highlightKeys({ region_ids: [id] }),
  });
  const gridRow = (label: string, byRegion: TermRow["byRegion"]): GridRow => ({
    label,
    hue: null,
    cells: byRegion.map((each, at) => cell(label, regions[at]?.short_label ?? "", each.initiatives, each.region_id)),
  });
  const using = (all: readonly TermRow["initiatives"][]) => [...new Set(all.flat())];
  const others = regions.map(({ id }, at) => ({
    region_id: id,
    initiatives: using(rare.map(({ byRegion }) => byRegion[at]?.initiatives ?? [])),
  }));
  return {
    id: "instruments-by-region",
    question: "who",
    title:
      regions.length > 1
        ? words.titleWithSingle({ ...leading, single: single.length, terms: rows.length })
        : words.title(leading),
    subtitle: words.subtitle({ n: all }),
    sourceIds: mainListSources(dataset),
    discrepancyIds: discrepanciesTouching(dataset, {
      initiatives: { ids: dataset.initiatives.map(({ id }) => id), columns: ["instrument_ids", "region_ids"] },
    }),
    note: words.note,
    marks: [],
    table: {
      columns: [
        { key: "instrument", title: m.charts.columns.instrument, type: "text" },
        ...regions.map(({ id, label }) => ({ key: `initiatives_${id}`, title: label, type: "number" as const })),
        { key: "initiatives_in_all", title: m.charts.columns.total, type: "number" },
      ],
      rows: rows.map((row) => ({
        cells: [labelOf(row), ...row.byRegion.map(({ initiatives }) => initiatives.length), row.initiatives.length],
        sourceIds: mergedSources(dataset, row.initiatives),
      })),
    },
    drawing: {
      kind: "grid",
      columns: regions.map(({ short_label }) => short_label),
      rows: [
        ...common.map((row) => gridRow(labelOf(row), row.byRegion)),
        ...(rare.length > 0 ? [gridRow(words.others({ n: rare.length }), others)] : []),
      ],
    },
  };
}
