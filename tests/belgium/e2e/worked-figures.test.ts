// Figures that readers quote, worked out from the report by hand, each in the element that says it.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parseCsv } from "../../e2e/rows.ts";

for (const [region, sentence, sum] of [
  // Living labs 7, joint R&D 13, Fablab Mobile 0.6, Boost 0.116, Brustart 10.5, Bruseed 6.1, Start 0.2435.
  ["be1", /Brussels: 8 initiatives; €37\.6\smillion for 7 measures; all state an amount/, "37.5595"],
  // All that the total counts, 364.8865, without these, Flanders’ 10 and the federal level’s 21.
  ["be3", /Wallonia: 8 initiatives; at least €296\.3\smillion for 7 measures; all state an amount/, /≥\s296\.327/],
] as const) {
  test(`${region}: the list and the region's own page say the same sum`, async ({ page }) => {
    for (const path of [`/initiatives/?region=${region}`, `/regions/${region}/`]) {
      await page.goto(path);
      await expect(page.getByRole("main")).toContainText(sentence);
      const lines = page.locator(".field-lines");
      if ((await lines.getAttribute("open")) === null) await lines.locator("> summary").click();
      await expect(lines.locator("tfoot").first()).toContainText(sum);
    }
  });
}

test("16 of 50 Factories of the Future are 32 % of the target in chart, page and download", async ({ page }) => {
  const share = '[data-derived*="share 32 made-different-factories-target made-different-labels"]';
  for (const path of ["/charts/targets/", "/results/", "/initiatives/made-different/"]) {
    await page.goto(path);
    await expect(page.locator(share).first(), path).toContainText("32");
  }
  const rows = parseCsv(readFileSync("dist/charts/targets.csv", "utf8"));
  const row = rows.find((each) => each["target"] === "Factories of the Future" || each["aim"] === "50");
  expect(Object.values(row ?? {})).toContain("32");
});

test("Table 5 sets spearhead clusters and business networks under Pillar 2 alone, as printed", async ({ page }) => {
  await page.goto("/report/t5/");
  const pillars = page.locator("tr", {
    has: page.getByRole("rowheader", { name: "Relevant for Pillar 2, 3 or both" }),
  });
  await expect(pillars).toBeVisible();
  const heads = await page.locator("thead").first().getByRole("columnheader").allInnerTexts();
  const cells = await pillars.getByRole("cell").allInnerTexts();
  const under = (name: RegExp) =>
    cells[heads.filter((head) => head.trim() !== "").findIndex((head) => name.test(head))];
  for (const name of [/spearhead/, /business networks|business\snetworks/]) {
    expect(under(name), String(name)).toContain("2");
    expect(under(name), String(name)).not.toContain("3");
  }
  expect(under(/Made Different/)).toContain("3");
});
