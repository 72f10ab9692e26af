// What was released stays as it was: whoever changes a row gives the data another version.
import { expect, test } from "vitest";
import { sourceOf } from "../../scripts/source.ts";
import { unzipped } from "../../src/exports/open/archive.ts";
import { archiveFiles } from "../../src/exports/open/data-files.ts";
import { keptVersions } from "../../src/exports/versions/kept-versions.ts";
import { isSame, versionChanges } from "../../src/exports/versions/version-changes.ts";
import { tablesOfArchive, versionTables } from "../../src/exports/versions/version-tables.ts";

const source = sourceOf("data");
if (!source) throw new Error("the dataset is not sound");
const { data_version, data_released } = source.context.dataset.report;
const kept = keptVersions("data");
const own = kept.find(({ version }) => version === data_version);

test("a version that is released is kept, and one that is kept is released: npm run release keeps it", () => {
  expect(own !== undefined).toBe(data_released !== null);
});

test("the data is what its released version says: another row needs another version, released once it is kept", () => {
  if (!own) return;
  const changes = versionChanges(tablesOfArchive(own.archive), versionTables(archiveFiles(source)));
  expect(isSame(changes), JSON.stringify(changes).slice(0, 2000)).toBe(true);
});

test("each archive is small, opens, and says which version it is", () => {
  expect(kept.length).toBeGreaterThan(0);
  for (const { version, archive } of kept) {
    expect(archive.length).toBeLessThan(1_000_000);
    const files = unzipped(archive);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["README.md", "LICENSE", "CITATION.cff", "CHANGELOG.md"]),
    );
    const text = new TextDecoder().decode(files["datapackage.json"]);
    expect(JSON.parse(text)).toMatchObject({ version, created: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  }
});
