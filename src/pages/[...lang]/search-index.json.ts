import { allCharts } from "../../charts/registry.ts";
import { dataset } from "../../dataset/site.ts";
import { rowEntries } from "../../exports/site-entries.ts";
import { address, languagePaths } from "../../routes/address.ts";
import { sitePages } from "../../routes/site-pages.ts";
import { type SiteEntry, siteIndex } from "../../selection/site/site-index.ts";
import type { Language } from "../../text/languages.ts";
import { messages } from "../../text/messages.ts";

export const getStaticPaths = languagePaths;

const alone = { text: "", group: "", rows: [] };

/** Everything that the search finds: rows as answers, pages, charts. */
export const GET = ({ props: { language } }: { props: { language: Language } }) => {
  const m = messages(language);
  const words = { m, language };
  const pages: SiteEntry[] = sitePages(dataset, m).flatMap(({ label, pages: some }) =>
    some.map((page) => ({
      ...alone,
      kind: "page",
      title: page.label,
      fact: label,
      href: address(`${page.key}/`, language),
    })),
  );
  const charts: SiteEntry[] = allCharts(dataset, words).map(({ id, title, subtitle }) => ({
    ...alone,
    kind: "chart",
    title,
    fact: subtitle,
    href: address(`charts/${id}/`, language),
  }));
  return new Response(JSON.stringify(siteIndex([...pages, ...rowEntries(dataset, words), ...charts])));
};
