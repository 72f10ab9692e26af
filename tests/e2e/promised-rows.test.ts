// A link that names a number of rows gives as many.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { Parser } from "htmlparser2";
import { paths } from "./page-kinds.ts";
import { parseCsv, rowsOfWorkbook } from "./rows.ts";

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

test("each file holds as many rows as the link to it says", () => {
  const files = promises(/^(?:CSV|Spreadsheet) · (\d+) rows?$/);
  expect(files.length).toBeGreaterThan(30);
  for (const { href, rows } of files) {
    expect(existsSync(`dist${href}`), href).toBe(true);
    const bytes = readFileSync(`dist${href}`);
    expect(href.endsWith(".xlsx") ? rowsOfWorkbook(bytes) : parseCsv(bytes.toString()).length, href).toBe(rows);
  }
});

test("a field of the matrix leads to as many measures of the main list as it says, and its file has each", () => {
  const fields = promises(/^[^:]+: (\d+) (?:initiatives?|measures?)\b/).filter(({ href }) =>
    href.startsWith("/initiatives/field/"),
  );
  expect(fields.length).toBeGreaterThan(10);
  for (const { href, rows } of fields) {
    const inList = parseCsv(pageAt(`${href.slice(0, -1)}.csv`)).filter((row) => row["is_in_main_list"] === "true");
    expect(inList.length, href).toBe(rows);
    for (const { id = "" } of inList) expect(pageAt(href), href).toContain(`data-id="${id}"`);
  }
});
