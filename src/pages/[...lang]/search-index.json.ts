import { allCharts } from "../../charts/registry.ts";
import { datasetIn, original } from "../../dataset/site.ts";
import { rowEntries, type SiteEntry, siteIndex } from "../../exports/site-index.ts";
import { address, languagePaths } from "../../routes/address.ts";
import { sitePages } from "../../routes/site-pages.ts";
import { contextIn } from "../../text/context.ts";
import type { Language } from "../../text/messages.ts";

export const getStaticPaths = () => languagePaths(original);

/** Everything that the search finds: pages, rows, charts. */
export const GET = ({ props: { language } }: { props: { language: Language } }) => {
  const { dataset, m } = contextIn(datasetIn(language), language);
  const pages: SiteEntry[] = sitePages(dataset, m).flatMap(({ label, pages: some }) =>
    some.map((page) => ({
      kind: m.search.page,
      title: page.label,
      detail: label,
      href: address(`${page.key}/`, language),
    })),
  );
  const charts: SiteEntry[] = allCharts(dataset, { m, language }).map(({ id, title, subtitle }) => ({
    kind: m.search.chart,
    title,
    detail: subtitle,
    href: address(`charts/${id}/`, language),
  }));
  return new Response(JSON.stringify(siteIndex([...pages, ...rowEntries(dataset, language), ...charts])));
};
