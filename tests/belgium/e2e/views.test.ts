import { expect, test } from "@playwright/test";

test("scores stand by the question they answer, and a name opens the words behind its score", async ({ page }) => {
  await page.goto("/views/");
  const useful = page.locator("tbody", { hasText: "Is it useful?" });
  await expect(useful.locator("tr[id]")).toHaveCount(7);
  await expect(useful.locator("tr[id]").first()).toContainText("4.5 of 5");
  const words = useful.getByText("The Digital Act is very useful.");
  await expect(words).toBeHidden();
  await useful.getByText("Digital Act", { exact: true }).click();
  await expect(words).toBeVisible();
});

test("statements are folded by what they come to, and a link to one opens it", async ({ page }) => {
  await page.goto("/views/");
  await expect(page.locator("[id^=statement-]:visible")).toHaveCount(0);
  const id = await page.locator("#barrier [id^=statement-]").first().getAttribute("id");
  await page.goto(`/views/?again#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});
