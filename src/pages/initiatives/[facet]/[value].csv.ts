import { dataset } from "../../../dataset/site.ts";
import { initiativesCsv } from "../../../exports/initiatives-csv.ts";
import { type TermList, termLists } from "../../../model/terms/term-lists.ts";

export const getStaticPaths = () =>
  termLists(dataset).map((list) => ({ params: { facet: list.facet, value: list.value }, props: { list } }));

export const GET = ({ props }: { props: { list: TermList } }) =>
  new Response(initiativesCsv(dataset, props.list.rows, "plain"));
