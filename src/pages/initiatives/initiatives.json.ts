import { dataset } from "../../dataset/site.ts";
import { initiativeRecords } from "../../exports/initiatives-csv.ts";
import { listRows } from "../../model/initiatives/list-rows.ts";

export const GET = () => new Response(`${JSON.stringify(initiativeRecords(dataset, listRows(dataset)), null, 1)}\n`);
