// A link that names a number of rows gives as many.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { Parser } from "htmlparser2";
import { paths } from "./page-kinds.ts";
import { parseCsv } from "./rows.ts";

const pageAt = (path: string) => readFileSync(`dist${path.endsWith("/") ? `${path}index.html` : path}`, "utf8");

interface Link {
  href: string;
  /** What it says, or is called. */
  words: string;
}

function linksOf(html: string): Link[] {
  const found: Link[] = [];
  let open: Link | undefined;
  const parser = new Parser({
    onopentag: (name, { href, "aria-label": label }) => {
      if (name === "a" && href) open = { href, words: label ?? "" };
    },
    ontext: (text) => {
      if (open) open.words += text;
    },
    onclosetag: (name) => {
      if (name !== "a" || !open) return;
      found.push({ href: open.href, words: open.words.trim() });
      open = undefined;
    },
  });
  parser.end(html);
  return found;
}

/** The links of all pages whose words state a number by a pattern, with the number; each once. */
function promises(pattern: RegExp): { href: string; rows: number }[] {
  const all = paths.flatMap((path) => linksOf(pageAt(path)));
  const stating = all.flatMap(({ href, words }) => {
    const [, n, more = "0"] = pattern.exec(words) ?? [];
    return n ? [[`${href} ${words}`, { href, rows: Number(n) + Number(more) }] as const] : [];
  });
  return [...new Map(stating).values()];
}

/** How many elements of a page have attributes that a test holds for. */
function count(html: string, holds: (attributes: Record<string, string>) => boolean): number {
  let found = 0;
  const parser = new Parser({
    onopentag: (_, attributes) => {
      if (holds(attributes)) found++;
    },
  });
  parser.end(html);
  return found;
}

test("each file holds as many rows as the link to it says", () => {
  const files = promises(/^CSV · (\d+) rows?$/);
  expect(files.length).toBeGreaterThan(30);
  for (const { href, rows } of files) {
    expect(existsSync(`dist${href}`), href).toBe(true);
    const records = parseCsv(readFileSync(`dist${href}`, "utf8"));
    // The file of one initiative has a line a cell: its rows are told by table and id.
    const keys = records.flatMap(({ table, id }) => (table === "report" ? [] : `${table} ${id}`));
    expect(new Set(keys).size, href).toBe(rows);
  }
});

test("a plain list holds as many initiatives as the map says", () => {
  const lists = promises(/: (\d+) initiatives?(?:, (\d+) more in the text)?$/).filter(
    ({ href }) => !href.includes("?"),
  );
  expect(lists.length).toBeGreaterThan(2);
  for (const { href, rows } of lists)
    expect(
      count(pageAt(href), (each) => Boolean(each["data-id"])),
      href,
    ).toBe(rows);
});
