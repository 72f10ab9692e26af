import { dataset } from "../../dataset/site.ts";
import { initiativeRecords } from "../../exports/initiative-records.ts";
import { listRows } from "../../model/initiatives/list-rows.ts";
import { contextIn } from "../../text/context.ts";

export const GET = () =>
  new Response(`${JSON.stringify(initiativeRecords(contextIn(dataset, "en"), listRows(dataset)), null, 1)}\n`);
