import type { Dataset } from "../../dataset/dataset.ts";
import { languagePaths } from "../../i18n/address.ts";
import { type Language, messages } from "../../i18n/messages.ts";
import type { Figure } from "./figure.ts";
import { allFigures } from "./registry.ts";

export interface FigureProps {
  language: Language;
  figure: Figure;
}

/** One path a language and figure, for `getStaticPaths` of the chart's page and of its files. */
export function figurePaths(
  dataset: Dataset,
): { params: { lang: string | undefined; id: string }; props: FigureProps }[] {
  return languagePaths().flatMap(({ params, props: { language } }) =>
    allFigures(dataset, { m: messages(language), language }).map((figure) => ({
      params: { ...params, id: figure.id },
      props: { language, figure },
    })),
  );
}
