import type { Dataset } from "../dataset/dataset.ts";
import type { LanguagePath } from "../routes/address.ts";
import type { Language } from "../text/languages.ts";
import { messages } from "../text/messages.ts";
import type { Chart } from "./chart.ts";
import { allCharts, allStates } from "./registry.ts";

export interface ChartProps {
  language: Language;
  chart: Chart;
}

interface ChartPath {
  params: { lang: string | undefined; id: string };
  props: ChartProps;
}

/** The dataset in a language. */
type DatasetIn = (language: Language) => Dataset;

/** One path a language and chart, for `getStaticPaths` of the chart's pages. */
export const chartPaths = (paths: readonly LanguagePath[], datasetIn: DatasetIn): ChartPath[] =>
  pathsOf(paths, datasetIn, allCharts);

/** One path a language and state of a chart, for `getStaticPaths` of its files. */
export const filePaths = (paths: readonly LanguagePath[], datasetIn: DatasetIn): ChartPath[] =>
  pathsOf(paths, datasetIn, allStates);

function pathsOf(paths: readonly LanguagePath[], datasetIn: DatasetIn, chartsOf: typeof allCharts): ChartPath[] {
  return paths.flatMap(({ params, props: { language } }) =>
    chartsOf(datasetIn(language), { m: messages(language), language }).map((chart) => ({
      params: { ...params, id: chart.id },
      props: { language, chart },
    })),
  );
}

// Charts that have become a state of another, or gave way to it, by the id under which they were once published.
const followers: Readonly<Record<string, string>> = { "funding-per-initiative": "largest-initiatives" };

/** One path a language and chart that another has followed, with the one that has, for `getStaticPaths`. */
export function movedPaths(languages: readonly LanguagePath[], datasetIn: DatasetIn): ChartPath[] {
  const paths = chartPaths(languages, datasetIn);
  return paths.flatMap(({ params, props }) =>
    Object.entries(followers)
      .filter(([old, follower]) => follower === params.id && !paths.some(({ params: { id } }) => id === old))
      .map(([id]) => ({ params: { ...params, id }, props })),
  );
}
