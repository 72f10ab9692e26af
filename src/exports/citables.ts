import type { Dataset } from "../dataset/dataset.ts";
import { address } from "../routes/address.ts";
import { hasPage, moneyPages } from "../routes/site-pages.ts";
import { type TableName, tables } from "../schema/tables.ts";
import type { Messages } from "../text/messages.ts";
import type { Citation } from "./citation.ts";
import { slug } from "./slug.ts";

/** Something of the site that can be cited. */
export interface Citable {
  /** Where its files stand, below `cite/` and without ending. */
  id: string;
  /** Its page, without leading slash. */
  path: string;
  /** What it is called; null for the data set as a whole. */
  part: string | null;
}

/** Everything that has a citation: the data set, its pages of figures, every table and every initiative. */
export function citables(dataset: Dataset, m: Messages): Citable[] {
  const pages = [
    ...moneyPages.map((id) => ({ id, part: m.site.nav.pages[id] })),
    { id: "support" as const, part: m.support.title },
    { id: "discrepancies" as const, part: m.discrepancies.title },
  ].filter(({ id }) => hasPage(dataset, id));
  return [
    { id: "dataset", path: "data/", part: null },
    ...pages.map(({ id, part }) => ({ id, path: `${id}/`, part })),
    ...(Object.keys(tables) as TableName[]).map((name) => ({
      id: `data/${name}`,
      path: `data/#${name}`,
      part: dataset.dictionary[name].title,
    })),
    ...dataset.initiatives.map(({ id, name }) => ({ id: `initiatives/${id}`, path: `initiatives/${id}/`, part: name })),
  ];
}

/** What a citation of one of them says. `site` is the origin that the site is published at. */
export function citationOf({ id, path, part }: Citable, { report }: Dataset, m: Messages, site: URL): Citation {
  const name = slug(report.site_title);
  return {
    key: part === null ? name : `${name}-${slug(id)}`,
    part,
    site: report.site_title,
    authors: m.cite.contributors({ siteTitle: report.site_title }),
    version: report.data_version,
    released: report.data_released,
    url: new URL(address(path), site).href,
    note: m.cite.facts({ attribution: report.attribution, describes: report.describes }),
    licence: report.data_licence,
    report: {
      key: `${name}-report`,
      author: report.author,
      title: report.title,
      publisher: report.publisher,
      year: report.publication_year,
      month: report.published_month,
      url: report.document_url,
    },
  };
}
