import { original } from "../../../dataset/site.ts";
import { recordsCsv } from "../../../exports/csv.ts";
import { initiativeRecords } from "../../../exports/initiative-records.ts";
import { type TermList, termLists } from "../../../model/terms/term-lists.ts";
import { contextIn } from "../../../text/context.ts";

export const getStaticPaths = () =>
  termLists(original).map((list) => ({ params: { facet: list.facet, value: list.value }, props: { list } }));

export const GET = ({ props: { list } }: { props: { list: TermList } }) =>
  new Response(
    recordsCsv(
      initiativeRecords(contextIn(original, "en"), list.rows, list.region === null ? [] : [list.region]),
      "csv",
    ),
  );
