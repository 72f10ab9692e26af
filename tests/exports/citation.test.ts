import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { citables, citationOf } from "../../src/exports/citables.ts";
import { type Citation, escapeBibtex, toApa, toBibtex, toRis } from "../../src/exports/citation.ts";
import { messages } from "../../src/text/messages.ts";

const m = messages("en");
const citation: Citation = {
  key: "site-ecole",
  part: "École numérique & 100% {plus}",
  site: "Site",
  authors: "The Site contributors",
  version: "1.2.3",
  released: null,
  url: "https://example.org/a_b/?c=%20d#e",
  note: "Facts: Café, 2019.",
  licence: "CC-BY-4.0",
  report: {
    key: "site-report",
    author: "Commission",
    title: "Report",
    publisher: "Publisher",
    year: 2019,
    month: 7,
    url: null,
  },
};

test("toApa names authors, part, data set, version and address", () => {
  expect(toApa(citation, m.cite)).toBe(
    "The Site contributors. (n.d.). École numérique & 100% {plus} [Data page]. In Site (Version 1.2.3) [Data set]. https://example.org/a_b/?c=%20d#e",
  );
  expect(toApa({ ...citation, part: null }, m.cite)).toBe(
    "The Site contributors. (n.d.). Site (Version 1.2.3) [Data set]. https://example.org/a_b/?c=%20d#e",
  );
});

test("a version that is released has its year in each style", () => {
  const released = { ...citation, released: "2026-11-27" };
  expect(toApa(released, m.cite)).toContain("The Site contributors. (2026). École");
  expect(toBibtex(released)).toContain("  version = {1.2.3},\n  year = {2026},\n");
  expect(toRis(released)).toContain("ET  - 1.2.3\r\nPY  - 2026\r\nDA  - 2026/11/27/\r\n");
  expect(toRis(citation).split("\r\n\r\n")[0]).not.toMatch(/PY {2}-|DA {2}-/);
});

test("toBibtex escapes what LaTeX would obey, keeps names whole and the address as it is", () => {
  const bib = toBibtex(citation);
  expect(bib).toContain("@misc{site-ecole,");
  expect(bib).toContain("  author = {{The Site contributors}},");
  expect(bib).toContain("  title = {{{\\'{E}}cole num{\\'{e}}rique \\& 100\\% \\{plus\\}}},");
  expect(bib).toContain("  url = {https://example.org/a_b/?c=%20d#e},");
  expect(bib).toContain("@techreport{site-report,");
  expect(bib).toContain("  year = {2019},\n  month = jul,\n}");
});

test("the report’s month and address stand in its own records, and only where they are known", () => {
  const report = { ...citation.report, url: "https://example.org/report.pdf" };
  expect(toBibtex({ ...citation, report })).toContain("  month = jul,\n  url = {https://example.org/report.pdf},\n}");
  expect(toRis({ ...citation, report })).toContain("DA  - 2019/07//\r\nUR  - https://example.org/report.pdf\r\nER");
  const bare = { ...citation, report: { ...report, month: null, url: null } };
  expect(toBibtex(bare)).toMatch(/ {2}year = \{2019\},\n\}\n$/);
  expect(toRis(bare)).toMatch(/PY {2}- 2019\r\nER {2}- \r\n$/);
});

test.each([
  ["naïve Zürich, Łódź", "na{\\\"{i}}ve Z{\\\"{u}}rich, Ł{\\'{o}}d{\\'{z}}"],
  ["Škoda ç å ő", "{\\v{S}}koda {\\c{c}} {\\r{a}} {\\H{o}}"],
  ["a_b #1 $2 ~ ^ \\", "a\\_b \\#1 \\$2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}"],
  ["Έξυπνες Μηχανές", "Έξυπνες Μηχανές"],
  ["2014–2022 “x” it’s …", "2014--2022 ``x'' it's \\ldots{}"],
  ["€5 m®", "\\texteuro{}5 m\\textregistered{}"],
  ["two\nlines", "two lines"],
  ["a\u00a0b", "a~b"],
])("escapeBibtex(%j)", (text, escaped) => {
  expect(escapeBibtex(text)).toBe(escaped);
});

test("escapeBibtex leaves braces balanced, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const plain = escapeBibtex(text).replace(/\\[{}]/g, "");
      let depth = 0;
      for (const character of plain) {
        if (character === "{") depth++;
        if (character === "}") depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});

test("toRis gives one line a value, with the type first and the end last", () => {
  const records = toRis({ ...citation, note: "two\nlines" }).split("\r\n\r\n");
  expect(records).toHaveLength(2);
  const [own = "", source = ""] = records;
  expect(own.split("\r\n")).toEqual([
    "TY  - DATA",
    "AU  - The Site contributors",
    "TI  - École numérique & 100% {plus}",
    "T2  - Site",
    "ET  - 1.2.3",
    "UR  - https://example.org/a_b/?c=%20d#e",
    "N1  - two lines",
    "C1  - CC-BY-4.0",
    "ER  - ",
  ]);
  expect(source).toMatch(/^TY {2}- RPRT\r\n[\s\S]*ER {2}- \r\n$/);
});

const { dataset } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!dataset) throw new Error("data has problems");
const all = citables(dataset, m).map((each) => ({
  ...each,
  citation: citationOf(each, dataset, m, new URL("https://example.org/")),
}));

test("everything citable has a file, a key and an address of its own", () => {
  for (const values of [all.map(({ id }) => id), all.map((each) => each.citation.key)]) {
    expect(new Set(values).size).toBe(all.length);
  }
  expect(all.every(({ citation: { key } }) => /^[a-z0-9-]+$/.test(key))).toBe(true);
  expect(all.length).toBeGreaterThan(dataset.initiatives.length);
});
