// A link that names a number of rows gives as many.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { Parser } from "htmlparser2";
import { paths } from "./page-kinds.ts";
import { parseCsv } from "./rows.ts";

/** The links of a page that say "CSV · 12 rows", with the number. */
function promisesOf(html: string): { href: string; rows: number }[] {
  const found: { href: string; rows: number }[] = [];
  let href: string | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "a") href = attributes["href"];
    },
    ontext: (text) => {
      const rows = /^\s*CSV · (\d+) rows?\s*$/.exec(text)?.[1];
      if (href && rows) found.push({ href, rows: Number(rows) });
    },
    onclosetag: (name) => {
      if (name === "a") href = undefined;
    },
  });
  parser.end(html);
  return found;
}

test("each file holds as many rows as the link to it says", () => {
  const promises = paths.flatMap((path) => {
    const file = `dist${path.endsWith("/") ? `${path}index.html` : path}`;
    return promisesOf(readFileSync(file, "utf8"));
  });
  expect(promises.length).toBeGreaterThan(30);
  for (const { href, rows } of promises) {
    expect(existsSync(`dist${href}`), href).toBe(true);
    const records = parseCsv(readFileSync(`dist${href}`, "utf8"));
    // The file of one initiative has a line a cell: its rows are told by table and id.
    const keys = records.flatMap(({ table, id }) => (table === "report" ? [] : `${table} ${id}`));
    expect(new Set(keys).size, href).toBe(rows);
  }
});
