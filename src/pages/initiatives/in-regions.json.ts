import { original } from "../../dataset/site.ts";
import { recordsInRegions } from "../../exports/initiative-records.ts";
import { listRows } from "../../model/initiatives/list-rows.ts";
import { contextIn } from "../../text/context.ts";

export const GET = () =>
  new Response(`${JSON.stringify(recordsInRegions(contextIn(original, "en"), listRows(original)), null, 1)}\n`);
