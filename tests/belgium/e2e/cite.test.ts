import { expect, test } from "@playwright/test";

test("a sentence with its caveat and a citation can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/initiatives/digital-school/");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy sentence 1", exact: true }).click();
  await expect(page.getByText("Copied").first()).toBeVisible();
  expect(await copied()).toMatch(
    /^For “Digital School” the report states €62\.7 million, 2014–2022 \(budget; .*spring 2019/,
  );
  await page.locator("#citing > summary").click();
  await page.getByRole("button", { name: "Copy APA" }).click();
  await expect.poll(copied).toMatch(/^The .* contributors\. \((n\.d\.|\d{4})\)\. Digital School \[Data page\]/);
});

for (const path of ["/data/", "/about/", "/support/", "/initiatives/boost/"]) {
  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });
    test(`${path} has its citation as text and as files`, async ({ page, request }) => {
      await page.goto(path);
      if (path.startsWith("/initiatives/")) await page.locator("#citing > summary").click();
      const cite = page.getByRole("region", { name: /^(How to cite|Quote and cite)$/ });
      await expect(cite.getByText(/\[Data set\]/).first()).toBeVisible();
      await expect(cite.getByRole("button")).toHaveCount(0);
      await cite.getByText("BibTeX as text").click();
      const bibtex = (await cite.locator("pre").first().textContent()) ?? "";
      const file = await request.get(
        (await cite.getByRole("link", { name: "BibTeX file" }).getAttribute("href")) ?? "",
      );
      expect(await file.text()).toBe(bibtex);
      const ris = await request.get((await cite.getByRole("link", { name: "RIS file" }).getAttribute("href")) ?? "");
      expect(await ris.text()).toMatch(/^TY {2}- DATA\r\n/);
    });
  });
}
