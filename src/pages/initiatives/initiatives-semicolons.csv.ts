import { original } from "../../dataset/site.ts";
import { recordsCsv } from "../../exports/csv.ts";
import { initiativeRecords } from "../../exports/initiative-records.ts";
import { listRows } from "../../model/initiatives/list-rows.ts";
import { contextIn } from "../../text/context.ts";

export const GET = () =>
  new Response(recordsCsv(initiativeRecords(contextIn(original, "en"), listRows(original)), "semicolons"));
