import { original } from "../../dataset/site.ts";
import { type TableName, tables } from "../../schema/tables.ts";

export const getStaticPaths = () => Object.keys(tables).map((table) => ({ params: { table } }));

export const GET = ({ params }: { params: { table: TableName } }) =>
  new Response(`${JSON.stringify(original[params.table], null, 1)}\n`);
