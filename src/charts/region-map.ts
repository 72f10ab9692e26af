import type { Dataset } from "../dataset/dataset.ts";
import type { MapArea } from "../drawings/map/map.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mainListSources } from "../model/initiatives/main-list.ts";
import { sumOf } from "../model/money/funding.ts";
import { openHeadline } from "../model/money/ledger.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { regionsApart } from "../model/terms/coverage.ts";
import { jointMoney, type RegionPortrait, regionPortraits } from "../model/terms/region-portraits.ts";
import { address } from "../routes/address.ts";
import { years } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import { termsLabel } from "../text/term-label.ts";
import { dotted, markOf, numberInWords, roundedText } from "./amount-text.ts";
import type { Chart, ChartNumber } from "./chart.ts";
import { fundingNumber } from "./funding-table.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/**
 * A map of the regions, and of each and of the country level how many initiatives and how much money there is. Undefined
 * where a single level acts or the report adds up no money.
 */
export function regionMap(dataset: Dataset, words: Words): Chart | undefined {
  const { m, language } = words;
  const of = m.charts.map;
  const region = byId(dataset.regions, "region");
  const total = openHeadline(dataset)?.total;
  if (!total || regionsApart(dataset).length === 0) return undefined;
  const portraits = regionPortraits(dataset);
  const joint = jointMoney(dataset);
  const lines = [...portraits, ...joint].flatMap((each) => each.lines);
  const sum = sumOf(lines);
  const countOf = ({ mainList, inText }: RegionPortrait) => mainList.length + inText.length;
  const [most] = [...portraits].sort((a, b) => countOf(b) - countOf(a));
  const [richest] = [...portraits].sort((a, b) => b.amount_eur - a.amount_eur);
  const numberOf = (each: RegionPortrait) => fundingNumber(each.lines, each.stating < each.measures);
  const sign = (number: ChartNumber) => (number.value === null ? m.charts.marks.none : roundedText(number, words));
  const outlineOf = (id: string) => dataset.outlines.find(({ region_id }) => region_id === id)?.polygons ?? null;

  const areas = portraits.map((each): MapArea => {
    const number = numberOf(each);
    const count = of.count({ listed: each.mainList.length, more: each.inText.length });
    const { id, label, short_label } = each.region;
    return {
      id,
      label,
      shortLabel: short_label,
      detail: dotted(count, of.stating({ stating: each.stating, of: each.measures })),
      value: number.value,
      mark: number.value === null ? "none" : markOf(number.qualifier ?? "exact"),
      text: sign(number),
      hue: plainHue,
      href: address(`regions/${id}/`, language),
      tip: `${label}: ${count}; ${numberInWords(number, words)}, ${m.facts.stating({ n: each.stating, of: each.measures })}`,
      keys: highlightKeys({ region_ids: [id] }),
      polygons: outlineOf(id),
    };
  });
  const held = {
    most: most?.region.label ?? "",
    n: most ? countOf(most) : 0,
    share: sum === 0 ? 0 : Math.round((100 * (richest?.amount_eur ?? 0)) / sum),
  };
  return {
    id: "region-map",
    question: "who",
    title: most === richest ? of.titleOfOne(held) : of.title({ ...held, money: richest?.region.label ?? "" }),
    subtitle: of.subtitle({ period: years(total.period_start_year, total.period_end_year, m) }),
    sourceIds: [...new Set([...mainListSources(dataset), ...total.source_ids])],
    discrepancyIds: discrepanciesTouching(dataset, {
      budget_lines: { ids: lines.map(({ id }) => id), columns: ["amount_eur", "region_ids"] },
      initiatives: { ids: dataset.initiatives.map(({ id }) => id), columns: ["region_ids"] },
    }),
    note: of.note,
    marks: ["exact", "at_least"],
    table: {
      columns: [
        { key: "region", title: m.labels.region, type: "text" },
        { key: "initiatives_in_main_list", title: m.charts.columns.mainList, type: "number" },
        { key: "initiatives_in_text_only", title: m.charts.columns.inText, type: "number" },
        { key: "measures", title: m.charts.columns.measuresLookedAt, type: "number" },
        { key: "stating_an_amount", title: m.charts.columns.stating, type: "number" },
        { key: "counted_eur", title: m.sums.titles.counted, type: "euros" },
      ],
      rows: [
        ...portraits.map((each) => ({
          cells: [
            each.region.label,
            each.mainList.length,
            each.inText.length,
            each.measures,
            each.stating,
            numberOf(each),
          ],
          path: `initiatives/region/${each.region.id}/`,
          sourceIds: mergedSources(dataset, each.lines),
        })),
        ...joint.map((each) => ({
          cells: [termsLabel(dataset, "region", each.regionIds), null, null, null, null, fundingNumber(each.lines)],
          sourceIds: mergedSources(dataset, each.lines),
        })),
      ],
    },
    drawing: {
      kind: "map",
      areas,
      notes: joint.map(({ regionIds, lines: own }) =>
        of.joint({
          regions: inWords(
            regionIds.map((id) => region(id).label),
            language,
          ),
          amount: sign(fundingNumber(own)),
        }),
      ),
    },
  };
}
