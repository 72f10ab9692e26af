import { expect, test } from "vitest";
import { unzipped } from "../../../src/exports/open/archive.ts";
import { workbook } from "../../../src/exports/open/workbook.ts";
import { publishedOf } from "../../fixtures/published.ts";

const { source, tables, table } = publishedOf("the tiny report");
const lines = table("budget_lines");
const risky = { ...lines, rows: lines.rows.map((row) => ({ ...row, label: "=1+1" })) };
const made = workbook(source.context, { title: "Tiny", lines: ["Free."] }, [risky, ...tables]);
const parts = made.then((bytes) =>
  Object.fromEntries(Object.entries(unzipped(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)])),
);

/** The cells of the nth leaf, row by row, by what stands in them; shared texts looked up. */
async function cellsOf(number: number): Promise<(string | number | boolean)[][]> {
  const all = await parts;
  const shared = [...(all["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = ""]) =>
    text.replace(/<[^>]*>/g, ""),
  );
  const rows = [...(all[`xl/worksheets/sheet${number}.xml`] ?? "").matchAll(/<row\b.*?<\/row>/gs)];
  return rows.map(([row]) =>
    [...row.matchAll(/<c\b([^>]*)>.*?<v>(.*?)<\/v>/gs)].map(([, attributes = "", value = ""]) => {
      if (attributes.includes('t="s"')) return shared[Number(value)] ?? "";
      return attributes.includes('t="b"') ? value === "1" : Number(value);
    }),
  );
}

test("workbook(context, readMe, tables) begins with what it is and what its columns mean", async () => {
  const names = [...((await parts)["xl/workbook.xml"] ?? "").matchAll(/<sheet\b[^>]*name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(names.slice(0, 3)).toEqual(["read me", "columns", "budget_lines"]);
  expect(await cellsOf(1)).toEqual([["Tiny"], ["Free."]]);
  expect((await cellsOf(2))[0]).toEqual(["table", "column", "title", "description", "type", "unit", "values"]);
});

test("a table has its header in view, numbers as numbers, and no formula", async () => {
  const [header, first] = await cellsOf(3);
  expect(header).toEqual(Object.keys(lines.columns));
  expect(first).toContain(lines.rows[0]?.["amount_eur"]);
  expect(first).toContain("=1+1");
  const xml = (await parts)["xl/worksheets/sheet3.xml"] ?? "";
  expect(xml).toMatch(/ySplit="1"[^>]*state="frozen"/);
  expect(xml).not.toContain("<f>");
});

test("the same rows give the same bytes", async () => {
  expect(await workbook(source.context, { title: "Tiny", lines: ["Free."] }, [risky, ...tables])).toEqual(await made);
});
