import { expect, test } from "vitest";
import { citationFile } from "../../../src/exports/open/citation-file.ts";
import { publishedOf, sourceOf } from "../../fixtures/published.ts";

const { dataset } = publishedOf("the tiny report");

test("citationFile(context, publication) has day, address and code once they are set", () => {
  const dated = { ...dataset, report: { ...dataset.report, data_released: "2026-11-27" } };
  const { context, publication } = sourceOf(dated, true);
  expect(citationFile(context, publication)).toMatch(
    /\nversion: 1\.0\.0\ndate-released: "2026-11-27"\nurl: "https:\/\/data\.example\/site\/"\nrepository-code: "https:\/\/code\.example\/site"\nlicense: /,
  );
});

test("citationFile(context, publication) says nothing of what is not set", () => {
  const { context, publication } = sourceOf(dataset);
  const text = citationFile(context, publication);
  expect(text).not.toMatch(/^(date-released|url|repository-code):/m);
  expect(text).toMatch(/^cff-version: 1\.2\.0\nmessage: ".*"\ntype: dataset\ntitle: ".*"\n/);
});
