import { expect, test } from "vitest";
import { siteMenu } from "../../src/routes/site-pages.ts";
import { trailTo } from "../../src/routes/trail.ts";
import { messages } from "../../src/text/messages.ts";
import { datasets } from "../fixtures/charts.ts";

const [whole] = datasets;
const menu = whole ? siteMenu(whole.dataset, messages("en")) : [];

test("trailTo(menu, section) ends with the page itself, which leads nowhere", () => {
  expect(trailTo(menu, "initiatives")).toEqual([{ label: "Initiatives" }]);
  expect(trailTo(menu, "regions")).toEqual([{ label: "Initiatives", path: "initiatives/" }, { label: "Regions" }]);
  expect(trailTo(menu, "glossary")).toEqual([{ label: "Evidence", path: "discrepancies/" }, { label: "Glossary" }]);
});

test("trailTo(menu, section) does not lead from the first page of an entry to itself", () => {
  expect(trailTo(menu, "discrepancies")).toEqual([{ label: "Evidence" }, { label: "Discrepancies" }]);
});

test("trailTo(menu, section, below) leads through the page of the menu to one below it", () => {
  const above = [{ label: "Section 2", path: "report/s2/" }];
  expect(trailTo(menu, "report", { above, here: "Section 2.1" })).toEqual([
    { label: "Evidence", path: "discrepancies/" },
    { label: "The report", path: "report/" },
    ...above,
    { label: "Section 2.1" },
  ]);
  expect(trailTo(menu, "initiatives", { above: [], here: "A plan" })).toEqual([
    { label: "Initiatives", path: "initiatives/" },
    { label: "A plan" },
  ]);
});

test("trailTo(menu, undefined, below) names the page alone, for one in no menu", () => {
  expect(trailTo(menu, undefined, { above: [], here: "Search" })).toEqual([{ label: "Search" }]);
});
