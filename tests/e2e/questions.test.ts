// Forty questions of the site's readers, answered from the report first: each answer stands at most three clicks from home,
// or comes from one search, one filter or one form.
import { type APIRequestContext, expect, test } from "@playwright/test";
import questions from "../fixtures/questions.json" with { type: "json" };

const clicksAtMost = 3;

/** How many clicks each page is away from the home page. */
async function distances(request: APIRequestContext): Promise<Map<string, number>> {
  const found = new Map([["/", 0]]);
  for (const [page, clicks] of found) {
    if (clicks >= clicksAtMost) continue;
    const response = await request.get(page);
    if (!response.headers()["content-type"]?.startsWith("text/html")) continue;
    for (const [, href = ""] of (await response.text()).matchAll(/<a [^>]*?href="([^"#?]+)/g)) {
      if (/^\/(?!\/).*\/$/.test(href) && !found.has(href)) found.set(href, clicks + 1);
    }
  }
  return found;
}

test("there are forty, and each is answered within three clicks", async ({ request }) => {
  test.setTimeout(120_000);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(40);
  const clicks = await distances(request);
  // What follows the question mark is one filter or one form more.
  const far = questions
    .map(({ id, at }) => ({ id, clicks: (clicks.get(at.split("?")[0] ?? "") ?? 99) + (at.includes("?") ? 1 : 0) }))
    .filter((each) => each.clicks > clicksAtMost);
  expect(far).toEqual([]);
});

for (const { id, question, at, shows } of questions) {
  test(`${id}: ${question}`, async ({ page }) => {
    await page.goto(at);
    await page.waitForFunction(() => !document.querySelector("initiative-explorer:defined:not([data-state])"));
    // What stands folded away is on the page, and opens with a click.
    const text = (await page.getByRole("main").evaluate((main) => main.textContent ?? "")).replace(/\s+/g, " ");
    for (const part of shows) expect(text).toContain(part);
    // A filter or form shows its answer, rather than holding it somewhere.
    if (at.includes("?")) {
      for (const part of shows) {
        await expect(page.getByRole("main").getByText(part).filter({ visible: true }).first()).toBeVisible();
      }
    }
  });
}
