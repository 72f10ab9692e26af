import type { APIContext } from "astro";
import { original } from "../../dataset/site.ts";
import { recordsCsv } from "../../exports/csv.ts";
import { moneyLines } from "../../exports/money-lines.ts";
import { moneyOfSelection } from "../../exports/money-selection.ts";
import { address } from "../../routes/address.ts";
import { contextIn } from "../../text/context.ts";

const context = contextIn(original, "en");

export const GET = ({ site, url }: APIContext) =>
  new Response(
    recordsCsv(
      moneyOfSelection(
        moneyLines(context),
        new Set(original.initiatives.map(({ id }) => id)),
        { regionIds: [], pillarIds: [] },
        context.m.sums,
        new URL(`${address("initiatives/", "en")}?scope=all`, site ?? url).href,
      ),
      "excel",
    ),
  );
