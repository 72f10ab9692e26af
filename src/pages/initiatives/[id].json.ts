import { original } from "../../dataset/site.ts";
import { initiativeJson } from "../../exports/initiative-files.ts";

export const getStaticPaths = () => original.initiatives.map(({ id }) => ({ params: { id } }));

export const GET = ({ params }: { params: { id: string } }) =>
  new Response(`${JSON.stringify(initiativeJson(original, params.id), null, 1)}\n`);
