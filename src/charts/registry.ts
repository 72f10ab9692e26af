import type { Dataset } from "../dataset/dataset.ts";
import { aidCeilingsFigure } from "./aid-ceilings.ts";
import { aidRatesFigure } from "./aid-rates.ts";
import type { Figure, OptionalFigureMaker, Words } from "./chart.ts";
import { comparisonFigure } from "./comparison.ts";
import { coverageFigure } from "./coverage.ts";
import { fundingByPillar } from "./funding-by-pillar.ts";
import { fundingPerInitiative } from "./funding-per-initiative.ts";
import { indicatorSeries } from "./indicator-series.ts";
import { instrumentsByRegion } from "./instruments-by-region.ts";
import { largestInitiatives } from "./largest-initiatives.ts";
import { ledgerWaterfall } from "./ledger-waterfall.ts";
import { moneyFlow } from "./money-flow.ts";
import { moneyOverTime } from "./money-over-time.ts";
import { rankChanges } from "./rank-changes.ts";
import { regionMap } from "./region-map.ts";
import { scoresFigure } from "./scores.ts";
import { startsByYear } from "./starts-by-year.ts";
import { targetsFigure } from "./targets.ts";

// In the order of the gallery. A new figure is one maker here and one message for its words.
const makers: readonly OptionalFigureMaker[] = [
  coverageFigure,
  regionMap,
  instrumentsByRegion,
  largestInitiatives,
  fundingByPillar,
  fundingPerInitiative,
  ledgerWaterfall,
  moneyOverTime,
  startsByYear,
  moneyFlow,
  aidRatesFigure,
  aidCeilingsFigure,
  targetsFigure,
  scoresFigure,
  rankChanges,
  comparisonFigure,
  indicatorSeries,
];

/** Every figure that the dataset has something for, in the gallery's order. */
export function allFigures(dataset: Dataset, words: Words): Figure[] {
  return makers.flatMap((make) => make(dataset, words) ?? []);
}

/** The same with every state of each: what has files of its own. */
export function allStates(dataset: Dataset, words: Words): Figure[] {
  return allFigures(dataset, words).flatMap((figure) => figure.states ?? [figure]);
}
