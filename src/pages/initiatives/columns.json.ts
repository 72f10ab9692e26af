import { listFacets } from "../../components/list-facets.ts";
import { dataset } from "../../dataset/site.ts";
import { languages, messages } from "../../i18n/messages.ts";
import { explorerRows } from "../../model/explorer.ts";
import { toColumns } from "../../model/explorer-columns.ts";

/** What the explorer's script asks its questions of; no words of any language but the data's own. */
export const GET = () => {
  const rows = explorerRows(dataset);
  return new Response(JSON.stringify(toColumns(rows, listFacets(dataset, rows, messages(languages[0])))));
};
