import { chartAddress } from "../../../charts/chart-address.ts";
import { type FigureProps, filePaths } from "../../../charts/chart-paths.ts";
import { dataset } from "../../../dataset/site.ts";
import { figureSvg } from "../../../features/charts/chart-svg.ts";

export const getStaticPaths = () => filePaths(dataset);

export const GET = async ({ props: { figure, language }, site }: { props: FigureProps; site: URL }) =>
  new Response(await figureSvg(figure, language, new URL(chartAddress(figure, language), site).href));
