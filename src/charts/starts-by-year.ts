import type { Dataset } from "../dataset/dataset.ts";
import type { Unit } from "../drawings/units/units.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mainListSources } from "../model/initiatives/main-list.ts";
import { startsByRegion } from "../model/initiatives/starts-by-region.ts";
import { locationsOf } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { mostFrequent } from "../model/rows/most-frequent.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import { shortTermsLabel } from "../text/term-label.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";

// As many single years as a narrow screen can hold; what started before stands in one column.
const shownYears = 9;

/**
 * When the main list's initiatives started, by who acts: one mark an initiative and region, no year stated counted apart. Undefined
 * where the report states no start at all.
 */
export function startsByYear(dataset: Dataset, words: Words): Chart | undefined {
  const { m } = words;
  const starts = startsByRegion(dataset);
  const region = byId(dataset.regions, "region");
  const known = starts.flatMap(({ year }) => year ?? []);
  if (known.length === 0) return undefined;
  const last = Math.max(...known);
  const first = Math.max(Math.min(...known), last - shownYears + 1);
  const hasEarlier = known.some((year) => year < first);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const short = (year: number) => `’${String(year).slice(-2)}`;
  const columns = [
    ...(hasEarlier
      ? [
          {
            label: m.charts.starts.before({ year: first - 1 }),
            short: m.charts.starts.beforeShort({ year: short(first) }),
            holds: (year: number | null) => year !== null && year < first,
          },
        ]
      : []),
    ...years.map((year) => ({ label: String(year), short: short(year), holds: (of: number | null) => of === year })),
    ...(starts.some(({ year }) => year === null)
      ? [
          {
            label: m.charts.starts.unknown,
            short: m.charts.starts.unknownShort,
            holds: (year: number | null) => year === null,
          },
        ]
      : []),
  ];
  const unit = ({ initiative, region_id, year, reason }: (typeof starts)[number]): Unit => ({
    sign: initiative.pillar_ids.map((id) => signOf(dataset, id)).join("/"),
    hue: pillarHue(dataset, initiative.pillar_ids[0] ?? ""),
    tip: `${initiative.name} (${shortTermsLabel(dataset, "pillar", initiative.pillar_ids)}), ${region(region_id).short_label}: ${year ?? m.missing[reason ?? "not_stated"]}`,
    keys: highlightKeys({ region_ids: [region_id], pillar_ids: initiative.pillar_ids }),
  });
  const regionIds = [...new Set(starts.map(({ region_id }) => region_id))];
  const peak = mostFrequent(known);
  const initiatives = new Set(starts.map(({ initiative }) => initiative.id));
  const regional = dataset.starts.filter((each) => initiatives.has(each.initiative_id));
  const used = dataset.pillars.filter(({ id }) => starts.some(({ initiative }) => initiative.pillar_ids.includes(id)));

  return {
    id: "starts-by-year",
    question: "when",
    title: peak
      ? m.charts.starts.title({
          tied: peak.numbers.length,
          years: inWords(peak.numbers.map(String), words.language),
          n: peak.count,
          of: starts.length,
        })
      : m.charts.starts.subtitle,
    subtitle: m.charts.starts.subtitle,
    sourceIds: locationsOf(dataset, [{ source_ids: mainListSources(dataset) }, ...regional]),
    discrepancyIds: discrepanciesTouching(dataset, {
      initiatives: { ids: initiatives, columns: ["start_year", "region_ids"] },
      starts: {
        ids: regional.map(({ id }) => id),
        columns: ["start_year"],
      },
    }),
    note: m.charts.starts.note,
    marks: [],
    table: {
      columns: [
        { key: "initiative", title: m.labels.initiative, type: "text" },
        { key: "region", title: m.labels.region, type: "text" },
        { key: "pillar", title: m.labels.pillar, type: "text" },
        { key: "start_year", title: m.charts.columns.start, type: "year" },
      ],
      rows: starts.map(({ initiative, region_id, year, reason, sourceIds }) => ({
        cells: [
          initiative.name,
          region(region_id).label,
          shortTermsLabel(dataset, "pillar", initiative.pillar_ids),
          year ?? { value: null, reason: reason ?? "not_stated" },
        ],
        path: `initiatives/${initiative.id}/`,
        sourceIds,
      })),
    },
    drawing: {
      kind: "units",
      columns: columns.map(({ label, short }) => ({ label, short })),
      rows: regionIds.map((id) => ({
        label: region(id).short_label,
        cells: columns.map(({ holds }) => starts.filter((each) => each.region_id === id && holds(each.year)).map(unit)),
      })),
      key: used.map(({ id }) => ({
        sign: signOf(dataset, id),
        hue: pillarHue(dataset, id),
        label: byId(dataset.pillars, "pillar")(id).short_label,
      })),
    },
  };
}

/** A pillar's number, or where it has none, as many letters of its name as tell it from the others without a number. */
function signOf(dataset: Dataset, id: string): string {
  const { number, short_label } = byId(dataset.pillars, "pillar")(id);
  if (number !== null) return String(number);
  const others = dataset.pillars.filter((each) => each.number === null && each.id !== id);
  const isAlone = others.every((each) => each.short_label.charAt(0) !== short_label.charAt(0));
  return short_label.slice(0, isAlone ? 1 : 2);
}
