import { chartAddress } from "../../../charts/chart-address.ts";
import { type ChartProps, filePaths } from "../../../charts/chart-paths.ts";
import { datasetIn, original } from "../../../dataset/site.ts";
import { chartSvg } from "../../../features/charts/chart-svg.ts";
import { languagePaths } from "../../../routes/address.ts";
import { contextIn } from "../../../text/context.ts";

export const getStaticPaths = () => filePaths(languagePaths(original), datasetIn);

export const GET = async ({ props: { chart, language }, site }: { props: ChartProps; site: URL }) =>
  new Response(
    await chartSvg(chart, contextIn(datasetIn(language), language), new URL(chartAddress(chart, language), site).href),
  );
