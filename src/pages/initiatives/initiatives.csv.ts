import { dataset } from "../../dataset/site.ts";
import { initiativesCsv } from "../../exports/initiatives-csv.ts";
import { listRows } from "../../model/initiatives/list-rows.ts";

export const GET = () => new Response(initiativesCsv(dataset, listRows(dataset), "plain"));
