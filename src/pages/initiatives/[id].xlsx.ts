import { dataset } from "../../dataset/site.ts";
import { initiativeWorkbook } from "../../exports/initiative-files.ts";
import { contextIn } from "../../text/context.ts";

export const getStaticPaths = () => dataset.initiatives.map(({ id }) => ({ params: { id } }));

export const GET = async ({ params }: { params: { id: string } }) =>
  new Response((await initiativeWorkbook(contextIn(dataset, "en"), params.id)) as BodyInit);
