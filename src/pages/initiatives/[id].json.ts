import { dataset } from "../../dataset/site.ts";
import { initiativeJson } from "../../exports/initiative-files.ts";

export const getStaticPaths = () => dataset.initiatives.map(({ id }) => ({ params: { id } }));

export const GET = ({ params }: { params: { id: string } }) =>
  new Response(`${JSON.stringify(initiativeJson(dataset, params.id), null, 1)}\n`);
