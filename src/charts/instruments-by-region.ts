import type { Dataset } from "../dataset/dataset.ts";
import type { SpotRow } from "../drawings/spots/spots.layout.ts";
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
import { plainHue } from "./plain-hue.ts";

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
  const common = { label: first ? labelOf(first) : "", n: first?.initiatives.length ?? 0, of: all };
  const tipOf = (term: string, region: string, initiatives: readonly { name: string }[]) => {
    if (initiatives.length === 0) return words.tip({ term, region, count: m.charts.noneDescribed });
    const names = inWords(
      initiatives.map(({ name }) => name),
      language,
    );
    return words.tipWithNames({ term, region, count: m.charts.initiatives({ n: initiatives.length }), names });
  };
  const spotRow = (row: TermRow): SpotRow => ({
    id: row.term_id,
    label: labelOf(row),
    total: String(row.initiatives.length),
    hue: plainHue,
    spots: row.byRegion.map(({ initiatives }, at) => ({
      count: initiatives.length,
      tip: tipOf(labelOf(row), regions[at]?.short_label ?? "", initiatives),
      keys: highlightKeys({ region_ids: [regions[at]?.id ?? ""] }),
    })),
  });
  return {
    id: "instruments-by-region",
    question: "who",
    title:
      regions.length > 1
        ? words.titleWithSingle({ ...common, single: single.length, terms: rows.length })
        : words.title(common),
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
      kind: "spots",
      columns: regions.map(({ short_label }) => short_label),
      rows: rows.map(spotRow),
      totalLabel: m.charts.inAll,
    },
  };
}
