import { figureCsv } from "../../../components/figures/figure-csv.ts";
import { type FigureProps, filePaths } from "../../../components/figures/paths.ts";
import { dataset } from "../../../dataset/site.ts";
import { messages } from "../../../i18n/messages.ts";

export const getStaticPaths = () => filePaths(dataset);

export const GET = ({ props: { figure, language } }: { props: FigureProps }) =>
  new Response(figureCsv(figure, dataset, { m: messages(language), language }));
