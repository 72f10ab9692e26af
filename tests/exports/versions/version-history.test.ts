import { expect, test } from "vitest";
import { zipped } from "../../../src/exports/open/archive.ts";
import { versionHistory } from "../../../src/exports/versions/version-history.ts";
import { versionTables } from "../../../src/exports/versions/version-tables.ts";
import { words } from "../../fixtures/charts.ts";

const kept = (version: string, rows: string) => ({
  version,
  archive: zipped({ "a.csv": `id\n${rows}`, "datapackage.json": '{"created":"2026-01-02T00:00:00Z"}' }),
});
const tables = versionTables({ "a.csv": "id\nx\ny\nz\n" });

test("versionHistory(kept, current, words) has the newest first, each with what changed since the one before", () => {
  const history = versionHistory([kept("1.0.0", "x\n"), kept("1.1.0", "x\ny\n")], { version: "2.0.0", tables }, words);
  expect(history.map(({ version, released, rows, since }) => [version, released, rows, since?.version])).toEqual([
    ["2.0.0", null, 3, "1.1.0"],
    ["1.1.0", "2026-01-02", 2, "1.0.0"],
    ["1.0.0", "2026-01-02", 1, undefined],
  ]);
  expect(history[0]?.since?.changes.at(-1)).toEqual({
    heading: "a",
    table: "a",
    lines: [{ says: "1 new row", codes: ["z"] }],
  });
  expect(history[0]?.bytes).toBeNull();
});

test("versionHistory(kept, current, words) names what is published once, where it is kept", () => {
  expect(versionHistory([kept("1.0.0", "x\n")], { version: "1.0.0", tables }, words)).toHaveLength(1);
});
