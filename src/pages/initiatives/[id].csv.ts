import { dataset } from "../../dataset/site.ts";
import { initiativeCsv } from "../../exports/initiative-files.ts";

export const getStaticPaths = () => dataset.initiatives.map(({ id }) => ({ params: { id } }));

export const GET = ({ params }: { params: { id: string } }) => new Response(initiativeCsv(dataset, params.id));
