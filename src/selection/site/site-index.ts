/** What kinds of answer the search of the site gives, in the order in which they answer best. */
export const entryKinds = [
  "initiative",
  "region",
  "pillar",
  "scheme",
  "money",
  "total",
  "target",
  "result",
  "indicator",
  "start",
  "body",
  "project",
  "term",
  "view",
  "priority",
  "discrepancy",
  "strength",
  "area",
  "vocabulary",
  "page",
  "chart",
  "location",
  "endnote",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing that the search of the site can find. */
export interface SiteEntry {
  kind: EntryKind;
  title: string;
  /** What it says, as a reader takes it away: an amount with its years, a rank, a definition. */
  fact: string;
  /** Other names and words by which it is found; not shown but where they are what was found. */
  text: string;
  href: string;
  /** What entries belong to that are folded into one: an initiative's id; empty for what stands alone. */
  group: string;
  /** The rows it answers with, as `table id`; known where entries are made, and not handed to the page. */
  rows: readonly string[];
}

/** All entries column by column, as a page loads them; `kind` points into `entryKinds`, `group` into `groups`. */
export interface SiteIndex {
  kind: number[];
  title: string[];
  fact: string[];
  text: string[];
  href: string[];
  groups: string[];
  group: number[];
}

/** Entries as columns. */
export function siteIndex(entries: readonly SiteEntry[]): SiteIndex {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  const groups = [...new Set(entries.map(({ group }) => group))];
  return {
    kind: entries.map(({ kind }) => entryKinds.indexOf(kind)),
    title: entries.map(({ title }) => plain(title)),
    fact: entries.map(({ fact }) => plain(fact)),
    text: entries.map(({ text }) => plain(text)),
    href: entries.map(({ href }) => href),
    groups,
    group: entries.map(({ group }) => groups.indexOf(group)),
  };
}
