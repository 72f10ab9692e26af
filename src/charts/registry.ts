import type { Dataset } from "../dataset/dataset.ts";
import type { Words } from "../text/context.ts";
import { aidCeilingsChart } from "./aid-ceilings.ts";
import { aidRatesChart } from "./aid-rates.ts";
import type { Chart, OptionalChartMaker } from "./chart.ts";
import { comparisonChart } from "./comparison.ts";
import { coverageChart } from "./coverage.ts";
import { fundingByPillar } from "./funding-by-pillar.ts";
import { indicatorSeries } from "./indicator-series.ts";
import { instrumentsByRegion } from "./instruments-by-region.ts";
import { largestInitiatives } from "./largest-initiatives.ts";
import { ledgerWaterfall } from "./ledger-waterfall.ts";
import { moneyFlow } from "./money-flow.ts";
import { moneyOverTime } from "./money-over-time.ts";
import { notCountedChart } from "./not-counted.ts";
import { rankChanges } from "./rank-changes.ts";
import { regionMap } from "./region-map.ts";
import { startsByYear } from "./starts-by-year.ts";
import { targetsChart } from "./targets.ts";
import { viewsChart } from "./views.ts";

// In the order of the gallery. A new chart is one maker here and one message for its words.
const makers: readonly OptionalChartMaker[] = [
  coverageChart,
  regionMap,
  instrumentsByRegion,
  largestInitiatives,
  fundingByPillar,
  ledgerWaterfall,
  notCountedChart,
  moneyFlow,
  moneyOverTime,
  startsByYear,
  aidRatesChart,
  aidCeilingsChart,
  targetsChart,
  viewsChart,
  rankChanges,
  comparisonChart,
  indicatorSeries,
];

/** Every chart that the dataset has something for, in the gallery's order. */
export function allCharts(dataset: Dataset, words: Words): Chart[] {
  return makers.flatMap((make) => make(dataset, words) ?? []);
}

/** The same with every state of each: what has files of its own. */
export function allStates(dataset: Dataset, words: Words): Chart[] {
  return allCharts(dataset, words).flatMap((chart) => chart.states ?? [chart]);
}
