import type { APIContext } from "astro";
import { original } from "../../dataset/site.ts";
import { recordsCsv } from "../../exports/csv.ts";
import { allMoney } from "../../exports/money-lines.ts";
import { address } from "../../routes/address.ts";
import { contextIn } from "../../text/context.ts";

export const GET = ({ site, url }: APIContext) => {
  const list = new URL(`${address("initiatives/", "en")}?scope=all`, site ?? url).href;
  return new Response(recordsCsv(allMoney(contextIn(original, "en"), list), "semicolons"));
};
