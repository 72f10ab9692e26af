import { original } from "../../dataset/site.ts";
import { initiativeCsv } from "../../exports/initiative-files.ts";

export const getStaticPaths = () => original.initiatives.map(({ id }) => ({ params: { id } }));

export const GET = ({ params }: { params: { id: string } }) => new Response(initiativeCsv(original, params.id));
