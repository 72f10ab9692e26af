// The kinds of page that a site has, whatever its data, and the pages of each in the site as it was built.
import { globSync, readFileSync, statSync } from "node:fs";

export interface PageKind {
  name: string;
  /** Matches the path of each of its pages; where several kinds match, the first is meant. */
  path: RegExp;
  /** Each of its pages is made in a way of its own, so that none stands for another. */
  isEachItsOwn?: boolean;
}

const site = process.env["SITE_FOLDER"] ?? "dist";

export const pageKinds: readonly PageKind[] = [
  { name: "home", path: /^\/$/ },
  { name: "not found", path: /^\/404\.html$/ },
  { name: "initiatives", path: /^\/initiatives\/$/ },
  { name: "initiatives of a region or pillar", path: /^\/initiatives\/(region|pillar|field)\/[^/]+\/$/ },
  { name: "initiative", path: /^\/initiatives\/[^/]+\/$/ },
  { name: "regions", path: /^\/regions\/$/ },
  { name: "region", path: /^\/regions\/[^/]+\/$/ },
  { name: "pillars", path: /^\/pillars\/$/ },
  { name: "pillar", path: /^\/pillars\/[^/]+\/$/ },
  { name: "strategies", path: /^\/strategies\/$/ },
  { name: "cooperation", path: /^\/cooperation\/$/ },
  { name: "compare", path: /^\/compare\/$/ },
  { name: "money", path: /^\/money\/([^/]+\/)?$/, isEachItsOwn: true },
  { name: "comparison made already", path: /^\/compare\/[^/]+\/$/ },
  { name: "support", path: /^\/support\/$/ },
  { name: "results", path: /^\/results\/$/ },
  { name: "indicators", path: /^\/indicators\/$/ },
  { name: "views", path: /^\/views\/$/ },
  { name: "strengths and weaknesses", path: /^\/swot\/$/ },
  { name: "specialisation", path: /^\/specialisation\/$/ },
  { name: "discrepancies", path: /^\/discrepancies\/$/ },
  { name: "discrepancies of lesser gravity", path: /^\/discrepancies\/[^/]+\/$/ },
  { name: "report", path: /^\/report\/$/ },
  { name: "endnotes", path: /^\/report\/endnotes\/$/ },
  { name: "table of the report", path: /^\/report\/t[^/]+\/$/, isEachItsOwn: true },
  { name: "annex, box or figure of the report", path: /^\/report\/[abf]\d[^/]*\/$/, isEachItsOwn: true },
  { name: "section of the report", path: /^\/report\/[^/]+\/$/ },
  { name: "data", path: /^\/data\/$/ },
  { name: "questions to the data", path: /^\/data\/query\/$/ },
  { name: "use of the data", path: /^\/data\/use\/$/ },
  { name: "completeness", path: /^\/data\/completeness\/$/ },
  { name: "columns of a list", path: /^\/data\/(initiative_list|money_lines|translations)\/$/ },
  { name: "all rows of a table", path: /^\/data\/[^/]+\/$/ },
  { name: "version of the data", path: /^\/versions\/[^/]+\/$/ },
  { name: "addresses for programs", path: /^\/api\/$/ },
  { name: "glossary", path: /^\/glossary\/$/ },
  { name: "about", path: /^\/about\/$/ },
  { name: "search", path: /^\/search\/$/ },
  { name: "charts", path: /^\/charts\/$/ },
  { name: "chart", path: /^\/charts\/[^/]+\/$/, isEachItsOwn: true },
  { name: "chart in a frame", path: /^\/charts\/[^/]+\/embed\/$/, isEachItsOwn: true },
];

/** The path of every page of the built site, the longest page first. */
export const paths: readonly string[] = globSync("**/*.html", { cwd: site })
  .map((file) => ({ path: `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`, file }))
  // What stands where a page was once leads on to it, and is no page itself.
  .filter(({ file }) => !readFileSync(`${site}/${file}`, "utf8").includes('http-equiv="refresh"'))
  .map(({ path, file }) => ({ path, bytes: statSync(`${site}/${file}`).size }))
  .sort((a, b) => b.bytes - a.bytes)
  .map(({ path }) => path);

/** The kind of the page at a path; undefined where the table above lacks it. */
export const kindOf = (path: string): PageKind | undefined => pageKinds.find((kind) => kind.path.test(path));

/** The pages of a kind, the longest first. */
export const pagesOf = (kind: PageKind): string[] => paths.filter((path) => kindOf(path) === kind);

/** The pages that stand for all of a kind: each of those made in a way of their own, else the longest and the shortest. */
export function standingFor(kind: PageKind): string[] {
  const pages = pagesOf(kind);
  return kind.isEachItsOwn ? pages : [...new Set([...pages.slice(0, 1), ...pages.slice(-1)])];
}
