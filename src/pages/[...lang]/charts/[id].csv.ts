import { chartCsv } from "../../../charts/chart-csv.ts";
import { type ChartProps, filePaths } from "../../../charts/chart-paths.ts";
import { dataset } from "../../../dataset/site.ts";
import { messages } from "../../../text/messages.ts";

export const getStaticPaths = () => filePaths(dataset);

export const GET = ({ props: { chart, language } }: { props: ChartProps }) =>
  new Response(chartCsv(chart, dataset, { m: messages(language), language }));
