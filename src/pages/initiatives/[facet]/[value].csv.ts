import { dataset } from "../../../dataset/site.ts";
import { initiativesCsv } from "../../../exports/initiatives-csv.ts";
import { type View, views } from "../../../model/terms/term-lists.ts";

export const getStaticPaths = () =>
  views(dataset).map((view) => ({ params: { facet: view.facet, value: view.value }, props: { view } }));

export const GET = ({ props }: { props: { view: View } }) =>
  new Response(initiativesCsv(dataset, props.view.rows, "plain"));
