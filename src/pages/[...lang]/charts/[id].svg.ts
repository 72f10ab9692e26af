import { chartAddress } from "../../../components/figures/chart-address.ts";
import { figureSvg } from "../../../components/figures/figure-svg.ts";
import { type FigureProps, filePaths } from "../../../components/figures/paths.ts";
import { dataset } from "../../../dataset/site.ts";

export const getStaticPaths = () => filePaths(dataset);

export const GET = async ({ props: { figure, language }, site }: { props: FigureProps; site: URL }) =>
  new Response(await figureSvg(figure, language, new URL(chartAddress(figure, language), site).href));
