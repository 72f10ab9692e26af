import { dataset } from "../../dataset/site.ts";
import { dossierJson } from "../../exports/initiative-files.ts";

export const getStaticPaths = () => dataset.initiatives.map(({ id }) => ({ params: { id } }));

export const GET = ({ params }: { params: { id: string } }) =>
  new Response(`${JSON.stringify(dossierJson(dataset, params.id), null, 1)}\n`);
