import { expect, test } from "@playwright/test";
import { rowsOf } from "./rows.ts";

const tables = ["budget_lines", "results", "priorities", "participations", "discrepancies"].map(rowsOf);
const about = (id: string) =>
  tables.flat().filter((row) => (row["initiative_id"] ?? row["initiative_ids"] ?? "").split(";").includes(id)).length;
const byRows = rowsOf("initiatives")
  .map(({ id = "" }) => ({ id, rows: about(id) }))
  .sort((a, b) => b.rows - a.rows)
  .map(({ id }) => id);

for (const id of [...byRows.slice(0, 6), ...byRows.slice(-1)]) {
  test(`${id} prints on one A4 sheet, with the address to read on`, async ({ page }) => {
    await page.goto(`/initiatives/${id}/`);
    const sheet = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".foot")).toContainText(`/initiatives/${id}/`);
    await expect(page.getByRole("navigation", { name: "You are here" })).toBeHidden();
  });
}
