import type { Dataset } from "../dataset/dataset.ts";
import type { Bar } from "../drawings/bars/bars.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { headlineLines, sharesBy, shareTogether } from "../model/money/shares.ts";
import { locationsOf, mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import { shortTermsLabel, termsLabel } from "../text/term-label.ts";
import { dotted, markOf, numberInWords, periodOf, roundedText } from "./amount-text.ts";
import type { Chart, OptionalChartMaker } from "./chart.ts";
import { discrepancySign } from "./discrepancy-sign.ts";
import { fundingPerInitiative } from "./funding-per-initiative.ts";
import { fundingColumns, fundingNumber, periodCells } from "./funding-table.ts";
import { highlightKeys } from "./keys.ts";

const shown = 10;

/**
 * The ten largest initiatives that the headline total counts and, as a further state, what every initiative of the main list
 * states; without such a total, the latter alone.
 */
export const largestInitiatives: OptionalChartMaker = (dataset, words) => {
  const ten = tenLargest(dataset, words);
  const all = fundingPerInitiative(dataset, words);
  if (!ten || !all) return ten ?? all;
  const { largestStates: labels } = words.m.charts;
  const states = [
    { ...ten, state: { of: ten.id, key: "ten", label: labels.ten({ n: ten.table.rows.length }) } },
    { ...all, state: { of: ten.id, key: "all", label: labels.all({ n: all.table.rows.length }) } },
  ];
  return { ...ten, state: states[0]?.state, states, switchLabel: labels.label };
};

/** The largest initiatives by what the headline total counts of each, one bar an initiative; undefined without a total. */
function tenLargest(dataset: Dataset, words: Words): Chart | undefined {
  const { m, language } = words;
  const initiative = byId(dataset.initiatives, "initiative");
  const lines = headlineLines(dataset);
  if (lines.length === 0) return undefined;
  const shares = sharesBy(lines, (line) => line.initiative_id ?? "");
  const largest = shares.slice(0, shown).map(({ key }) => {
    const own = lines.filter((line) => line.initiative_id === key);
    return { initiative: initiative(key), own, number: fundingNumber(own) };
  });
  const flag = discrepancySign(dataset);
  const leaders = shares.slice(0, 2);
  const drawnLines = largest.flatMap(({ own }) => own);

  const bars = largest.map(({ initiative: each, own, number }): Bar => {
    const regions = shortTermsLabel(dataset, "region", each.region_ids);
    const qualifier = (number.value !== null && number.qualifier) || "exact";
    return {
      id: each.id,
      label: each.name,
      detail: dotted(regions, periodOf(own, words)),
      value: number.value,
      mark: markOf(qualifier),
      text: `${roundedText(number, words)}${flag(own)}`,
      hue: pillarHue(dataset, each.pillar_ids[0] ?? ""),
      tip: `${each.name}: ${numberInWords(number, words)}; ${dotted(regions, periodOf(own, words))}`,
      keys: highlightKeys(each),
    };
  });

  return {
    id: "largest-initiatives",
    question: "howMuch",
    title: m.charts.largest.title({
      names: inWords(
        leaders.map(({ key }) => initiative(key).name),
        language,
      ),
      share: shareTogether(leaders, shares),
    }),
    subtitle: m.charts.largest.subtitle({ n: bars.length }),
    sourceIds: locationsOf(dataset, drawnLines),
    discrepancyIds: discrepanciesTouching(dataset, { budget_lines: { ids: drawnLines.map(({ id }) => id) } }),
    marks: ["exact", "at_least", "discrepancy"],
    table: {
      columns: [
        { key: "initiative", title: m.labels.initiative, type: "text" },
        { key: "region", title: m.labels.region, type: "text" },
        ...fundingColumns(words),
      ],
      rows: largest.map(({ initiative: each, own, number }) => ({
        cells: [each.name, termsLabel(dataset, "region", each.region_ids), ...periodCells(own), number],
        path: `initiatives/${each.id}/`,
        sourceIds: mergedSources(dataset, own),
      })),
    },
    drawing: { kind: "bars", groups: [{ label: "", hue: 0, bars }] },
  };
}
