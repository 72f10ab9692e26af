import { allCharts } from "../../charts/registry.ts";
import { datasetIn, original } from "../../dataset/site.ts";
import { rowEntries } from "../../exports/site-entries.ts";
import { address, languagePaths } from "../../routes/address.ts";
import { siteMenu } from "../../routes/site-pages.ts";
import { type SiteEntry, siteIndex } from "../../selection/site/site-index.ts";
import { contextIn } from "../../text/context.ts";
import type { Language } from "../../text/languages.ts";

export const getStaticPaths = () => languagePaths(original);

const alone = { text: "", group: "", rows: [] };

/** Everything that the search finds: rows as answers, pages, charts. */
export const GET = ({ props: { language } }: { props: { language: Language } }) => {
  const context = contextIn(datasetIn(language), language);
  const { dataset, m } = context;
  const pages: SiteEntry[] = siteMenu(dataset, m).flatMap(({ label, pages: some }) =>
    some.map(({ key, name }) => ({
      ...alone,
      kind: "page",
      title: name,
      fact: label,
      href: address(`${key}/`, language),
    })),
  );
  const charts: SiteEntry[] = allCharts(dataset, context).map(({ id, title, subtitle }) => ({
    ...alone,
    kind: "chart",
    title,
    fact: subtitle,
    href: address(`charts/${id}/`, language),
  }));
  return new Response(JSON.stringify(siteIndex([...pages, ...rowEntries(context), ...charts])));
};
