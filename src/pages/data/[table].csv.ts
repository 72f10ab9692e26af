import { original } from "../../dataset/site.ts";
import { tableCsv } from "../../exports/table-csv.ts";
import { type TableName, tables } from "../../schema/tables.ts";

export const getStaticPaths = () => Object.keys(tables).map((table) => ({ params: { table } }));

export const GET = ({ params }: { params: { table: TableName } }) => new Response(tableCsv(original, params.table));
