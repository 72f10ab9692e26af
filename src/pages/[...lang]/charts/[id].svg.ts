import { figureSvg } from "../../../components/figures/figure-svg.ts";
import { type FigureProps, figurePaths } from "../../../components/figures/paths.ts";
import { dataset } from "../../../dataset/site.ts";
import { address } from "../../../i18n/address.ts";

export const getStaticPaths = () => figurePaths(dataset);

export const GET = async ({ props: { figure, language }, site }: { props: FigureProps; site: URL }) =>
  new Response(await figureSvg(figure, language, new URL(address(`charts/${figure.id}/`, language), site).href));
