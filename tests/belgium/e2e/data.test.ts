import { expect, test } from "@playwright/test";

test("a row of a table has an address, and its references lead to their rows", async ({ page }) => {
  await page.goto("/data/budget_lines/#digital-school-2014-2022");
  const row = page.locator("#digital-school-2014-2022");
  await expect(row).toBeInViewport();
  await row.locator("td").getByRole("link", { name: "Digital School", exact: true }).click();
  await expect(page).toHaveURL(/\/data\/initiatives\/#digital-school$/);
});
