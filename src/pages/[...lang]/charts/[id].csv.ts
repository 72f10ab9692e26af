import { chartCsv } from "../../../charts/chart-csv.ts";
import { type ChartProps, filePaths } from "../../../charts/chart-paths.ts";
import { datasetIn, original } from "../../../dataset/site.ts";
import { languagePaths } from "../../../routes/address.ts";
import { messages } from "../../../text/messages.ts";

export const getStaticPaths = () => filePaths(languagePaths(original), datasetIn);

export const GET = ({ props: { chart, language } }: { props: ChartProps }) =>
  new Response(chartCsv(chart, datasetIn(language), { m: messages(language), language }));
