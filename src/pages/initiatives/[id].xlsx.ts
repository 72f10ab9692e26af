import { original } from "../../dataset/site.ts";
import { initiativeWorkbook } from "../../exports/initiative-files.ts";
import { contextIn } from "../../text/context.ts";

export const getStaticPaths = () => original.initiatives.map(({ id }) => ({ params: { id } }));

export const GET = async ({ params }: { params: { id: string } }) =>
  new Response((await initiativeWorkbook(contextIn(original, "en"), params.id)) as BodyInit);
