import type { Dataset } from "../../dataset/dataset.ts";
import { coverageFigure } from "./coverage.ts";
import type { Figure, FigureMaker, Words } from "./figure.ts";
import { fundingByPillar } from "./funding-by-pillar.ts";
import { largestInitiatives } from "./largest-initiatives.ts";

// In the order of the gallery. A new figure is one maker here and one message for its words.
const makers: readonly FigureMaker[] = [coverageFigure, largestInitiatives, fundingByPillar];

/** Every figure of the site, in the gallery's order. */
export function allFigures(dataset: Dataset, words: Words): Figure[] {
  return makers.map((make) => make(dataset, words));
}
