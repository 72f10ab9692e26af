import type { Dataset } from "../../dataset/dataset.ts";
import { coverageFigure } from "./coverage.ts";
import type { Figure, FigureMaker, Words } from "./figure.ts";
import { fundingByPillar, fundingWithStrategies, publicFunding } from "./funding-by-pillar.ts";
import { fundingPerInitiative, fundingPerInitiativeLog } from "./funding-per-initiative.ts";
import { largestInitiatives } from "./largest-initiatives.ts";
import { ledgerWaterfall } from "./ledger-waterfall.ts";
import { moneyFlow } from "./money-flow.ts";
import { moneyOverTime } from "./money-over-time.ts";
import { startsByYear } from "./starts-by-year.ts";

// In the order of the gallery. A new figure is one maker here and one message for its words.
const makers: readonly FigureMaker[] = [
  coverageFigure,
  largestInitiatives,
  fundingByPillar,
  fundingWithStrategies,
  publicFunding,
  fundingPerInitiative,
  fundingPerInitiativeLog,
  ledgerWaterfall,
  moneyOverTime,
  startsByYear,
  moneyFlow,
];

/** Every figure of the site, in the gallery's order. */
export function allFigures(dataset: Dataset, words: Words): Figure[] {
  return makers.map((make) => make(dataset, words));
}
