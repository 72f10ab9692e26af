import { chartAddress } from "../../../charts/chart-address.ts";
import { type ChartProps, filePaths } from "../../../charts/chart-paths.ts";
import { dataset } from "../../../dataset/site.ts";
import { chartSvg } from "../../../features/charts/chart-svg.ts";

export const getStaticPaths = () => filePaths(dataset);

export const GET = async ({ props: { figure, language }, site }: { props: ChartProps; site: URL }) =>
  new Response(await chartSvg(figure, language, new URL(chartAddress(figure, language), site).href));
