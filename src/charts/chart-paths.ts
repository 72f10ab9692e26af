import type { Dataset } from "../dataset/dataset.ts";
import { languagePaths } from "../routes/address.ts";
import { type Language, messages } from "../text/messages.ts";
import type { Chart } from "./chart.ts";
import { allCharts, allStates } from "./registry.ts";

export interface ChartProps {
  language: Language;
  figure: Chart;
}

interface FigurePath {
  params: { lang: string | undefined; id: string };
  props: ChartProps;
}

/** One path a language and chart, for `getStaticPaths` of the chart's pages. */
export const chartPaths = (dataset: Dataset): FigurePath[] => pathsOf(dataset, allCharts);

/** One path a language and state of a chart, for `getStaticPaths` of its files. */
export const filePaths = (dataset: Dataset): FigurePath[] => pathsOf(dataset, allStates);

function pathsOf(dataset: Dataset, figuresOf: typeof allCharts): FigurePath[] {
  return languagePaths().flatMap(({ params, props: { language } }) =>
    figuresOf(dataset, { m: messages(language), language }).map((figure) => ({
      params: { ...params, id: figure.id },
      props: { language, figure },
    })),
  );
}
