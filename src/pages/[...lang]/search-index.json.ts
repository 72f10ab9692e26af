import { allCharts } from "../../charts/registry.ts";
import { dataset } from "../../dataset/site.ts";
import { rowEntries, type SiteEntry, siteIndex } from "../../exports/site-index.ts";
import { address, languagePaths } from "../../routes/address.ts";
import { siteMenu } from "../../routes/site-pages.ts";
import type { Language } from "../../text/languages.ts";
import { messages } from "../../text/messages.ts";

export const getStaticPaths = languagePaths;

/** Everything that the search finds: pages, rows, charts. */
export const GET = ({ props: { language } }: { props: { language: Language } }) => {
  const m = messages(language);
  const pages: SiteEntry[] = siteMenu(dataset, m).flatMap(({ label, pages: some }) =>
    some.map(({ key, name }) => ({
      kind: m.search.page,
      title: name,
      detail: label,
      href: address(`${key}/`, language),
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
