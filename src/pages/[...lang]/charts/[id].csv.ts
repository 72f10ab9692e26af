import { figureCsv } from "../../../charts/chart-csv.ts";
import { type FigureProps, filePaths } from "../../../charts/chart-paths.ts";
import { dataset } from "../../../dataset/site.ts";
import { messages } from "../../../text/messages.ts";

export const getStaticPaths = () => filePaths(dataset);

export const GET = ({ props: { figure, language } }: { props: FigureProps }) =>
  new Response(figureCsv(figure, dataset, { m: messages(language), language }));
