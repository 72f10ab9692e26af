import type { APIContext } from "astro";
import { original } from "../../../dataset/site.ts";
import { recordsCsv } from "../../../exports/csv.ts";
import { moneyLines } from "../../../exports/money-lines.ts";
import { moneyOfSelection } from "../../../exports/money-selection.ts";
import { type TermList, termLists } from "../../../model/terms/term-lists.ts";
import { address } from "../../../routes/address.ts";
import { contextIn } from "../../../text/context.ts";

export const getStaticPaths = () =>
  termLists(original).map((list) => ({ params: { facet: list.facet, value: list.value }, props: { list } }));

const context = contextIn(original, "en");

export const GET = ({ props: { list }, site, url }: APIContext<{ list: TermList }>) =>
  new Response(
    recordsCsv(
      moneyOfSelection(
        moneyLines(context),
        new Set(list.rows.map(({ id }) => id)),
        { regionIds: list.region === null ? [] : [list.region], pillarIds: list.pillar === null ? [] : [list.pillar] },
        context.m.sums,
        new URL(address(`initiatives/${list.facet}/${list.value}/`, "en"), site ?? url).href,
      ),
      "csv",
    ),
  );
