import { dataset } from "../../dataset/site.ts";
import { initiativeRecords } from "../../exports/initiatives-csv.ts";
import { explorerRows } from "../../model/initiatives/list-rows.ts";

export const GET = () =>
  new Response(`${JSON.stringify(initiativeRecords(dataset, explorerRows(dataset)), null, 1)}\n`);
