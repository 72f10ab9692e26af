// Checks the built site: links and anchors, a name of its own for every page, every row on a page, nothing from another origin, nothing inline, weight. npm run check-site
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { Parser } from "htmlparser2";

const folder = process.argv[2] ?? "dist";
const base = (process.env["BASE_PATH"] ?? "/").replace(/\/?$/, "/");

interface PageFacts {
  /** Path below the base, such as `initiatives/`. */
  path: string;
  ids: Set<string>;
  links: string[];
  /** Addresses that the browser fetches by itself, each once however often the page names it. */
  resources: Set<string>;
  inline: string[];
  /** Whether it stands where a page was once, and leads on to it: nothing links to it any more. */
  leadsOn: boolean;
  /** What search engines show of it; undefined for a page that they are asked to leave out. */
  shown: { title: string; description: string } | undefined;
  gzip: number;
}

// Kilobytes, compressed, without fonts: the page, its styles and its scripts.
const budgets: { match: RegExp; kilobytes: number }[] = [
  // All rows, all fields of the matrix, and the script that answers for both.
  { match: /^initiatives\/$/, kilobytes: 66 },
  { match: /^(discrepancies|report|data)\/$/, kilobytes: 90 },
  // Pages that hold all rows of a table, or all that rests on a location.
  { match: /^(data|report)\/[^/]+\/$/, kilobytes: 90 },
  { match: /^results\/$/, kilobytes: 60 },
  // Every scheme with its rules, and the script that answers with them.
  { match: /^support\/$/, kilobytes: 46 },
  { match: /^/, kilobytes: 40 },
];

function* files(dir: string): Generator<string> {
  for (const name of readdirSync(dir).sort()) {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield relative(folder, path).replaceAll("\\", "/");
  }
}

function factsOf(file: string): PageFacts {
  const html = readFileSync(join(folder, file), "utf8");
  const facts: PageFacts = {
    path: file.replace(/index\.html$/, ""),
    ids: new Set(),
    links: [],
    resources: new Set(),
    inline: [],
    leadsOn: false,
    shown: shownOf(html),
    gzip: gzipSync(html).length,
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, rel = "", style, type } = attributes;
      if (id) facts.ids.add(id);
      if (name === "meta" && attributes["http-equiv"] === "refresh") facts.leadsOn = true;
      if (name === "a" && href) facts.links.push(href);
      // What a page waits for before it is painted is a part of it.
      if (name === "link" && href && rel === "expect") facts.links.push(href);
      else if (name === "link" && href && rel !== "canonical") facts.resources.add(href);
      if (src) facts.resources.add(src);
      if (style !== undefined) facts.inline.push(`style attribute on <${name}>`);
      if (name === "style") facts.inline.push("<style>");
      if (name === "script" && !src && type !== "application/json" && type !== "application/ld+json")
        facts.inline.push("<script> without src");
      for (const attribute of Object.keys(attributes))
        if (/^on/.test(attribute)) facts.inline.push(`${attribute} on <${name}>`);
    },
  });
  parser.end(html);
  return facts;
}

/** The title and description of a page that search engines may list; undefined for one that they may not. */
function shownOf(html: string): PageFacts["shown"] {
  if (/<meta name="robots" content="noindex"/.test(html)) return undefined;
  const [, title = ""] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
  const [, description = ""] = /<meta name="description" content="(.*?)"/s.exec(html) ?? [];
  return { title, description };
}

const all = new Set(files(folder));
const pages = [...all].filter((file) => file.endsWith(".html")).map(factsOf);
const byPath = new Map(pages.map((page) => [page.path, page]));
const problems: string[] = [];

/** The file of the built site that an address of the same site leads to; undefined for another origin. */
function target(from: PageFacts, address: string): { path: string; hash: string } | undefined {
  const origin = "https://site.invalid";
  const url = new URL(address, `${origin}${base}${from.path}`);
  if (url.origin !== origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  return {
    path: path.startsWith(base) ? path.slice(base.length) : `(outside ${base}) ${path}`,
    hash: decodeURIComponent(url.hash.slice(1)),
  };
}

for (const page of pages) {
  const where = `${base}${page.path}`;
  for (const link of page.links) {
    const to = target(page, link);
    if (!to) {
      if (!/^(https?|mailto):/.test(link)) problems.push(`${where}: expected a link that leads somewhere, got ${link}`);
      continue;
    }
    const reached = byPath.get(to.path);
    if (!reached && !all.has(to.path)) problems.push(`${where}: expected a page or file of the site, got ${link}`);
    else if (to.hash && reached && !reached.ids.has(to.hash))
      problems.push(`${where}: expected an anchor that exists, got ${link}`);
  }
  let weight = page.gzip;
  for (const resource of page.resources) {
    const to = target(page, resource);
    if (!to) problems.push(`${where}: expected nothing from another origin, got ${resource}`);
    else if (!all.has(to.path)) problems.push(`${where}: expected a file of the site, got ${resource}`);
    else if (!/\.(woff2|svg|png|ico)$/.test(to.path)) weight += gzipSync(readFileSync(join(folder, to.path))).length;
  }
  for (const inline of page.inline) problems.push(`${where}: expected no inline script or style, got ${inline}`);
  const budget = budgets.find(({ match }) => match.test(page.path))?.kilobytes ?? 0;
  // What is written a third longer to be looked at is read by nobody.
  if (weight > budget * 1024 && !page.path.startsWith("en-XA/"))
    problems.push(`${where}: expected at most ${budget} KB compressed, got ${(weight / 1024).toFixed(1)} KB`);
}

// Two pages that are called the same cannot be told apart among the finds of a search engine, nor among open tabs.
for (const part of ["title", "description"] as const) {
  for (const [text, same] of Map.groupBy(pages, ({ shown }) => shown?.[part])) {
    if (text === "") problems.push(`${same[0]?.path}: expected a ${part}`);
    else if (text !== undefined && same.length > 1)
      problems.push(`expected one page with the ${part} "${text}", got ${same.map(({ path }) => path).join(", ")}`);
  }
}

const reachable = new Set([""]);
for (const path of reachable) {
  const page = byPath.get(path);
  for (const link of page?.links ?? []) {
    const to = page && target(page, link);
    if (to && byPath.has(to.path)) reachable.add(to.path);
  }
}
// No fact without a page: each row of each table has an anchor on a page that some other page links to. What restates rows
// of other tables, and what only describes them, has none.
const withoutRows = new Set(["initiative_list", "money_lines", "translations", "datapackage", "metadata"]);
const linked = new Set(
  pages.flatMap((page) => page.links.map((link) => target(page, link)?.path).filter((path) => path !== page.path)),
);
for (const file of all) {
  const table = /^data\/([^/]+)\.json$/.exec(file)?.[1];
  if (table === undefined || withoutRows.has(table)) continue;
  const path = `data/${table}/`;
  const page = byPath.get(path);
  if (!page || !linked.has(path))
    problems.push(`${base}${path}: expected a page of the table, linked from another page`);
  const rows = JSON.parse(readFileSync(join(folder, file), "utf8")) as { id: string }[];
  for (const { id } of rows)
    if (page && !page.ids.has(id)) problems.push(`${base}${path}: expected an anchor for the row ${id}`);
}
for (const { path, leadsOn } of pages)
  if (!reachable.has(path) && !leadsOn && path !== "404.html")
    problems.push(`${base}${path}: expected a way from the home page`);

for (const file of all) {
  if (!file.endsWith(".css")) continue;
  for (const [, address = ""] of readFileSync(join(folder, file), "utf8").matchAll(/url\(["']?([^"')]+)/g)) {
    if (/^(https?:)?\/\//.test(address)) problems.push(`${file}: expected nothing from another origin, got ${address}`);
  }
}

for (const problem of problems) console.error(problem);
const links = pages.reduce((sum, page) => sum + page.links.length, 0);
console.log(
  `${folder}: ${pages.length} pages, ${links} links, ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
