// Forty questions of the site's readers, answered from the report first: each answer stands at most three clicks from home,
// or comes from one search, one filter or one form. What answers is an element, and the words are looked for in that.
import { type APIRequestContext, expect, test } from "@playwright/test";
import { Parser } from "htmlparser2";
import questions from "../../fixtures/questions.json" with { type: "json" };

const clicksAtMost = 3;

/** The paths of the site's pages that a page links to. */
function linksOf(html: string): string[] {
  const paths: string[] = [];
  const parser = new Parser({
    onopentag: (name, { href }) => {
      const path = name === "a" ? href?.replace(/[?#].*$/, "") : undefined;
      if (path && /^\/(?!\/).*\/$|^\/$/.test(path)) paths.push(path);
    },
  });
  parser.end(html);
  return paths;
}

/** How many clicks each page is away from the home page, as far as that is near enough. */
async function distances(request: APIRequestContext): Promise<Map<string, number>> {
  const found = new Map([["/", 0]]);
  for (const [page, clicks] of found) {
    if (clicks >= clicksAtMost) continue;
    const html = await (await request.get(page)).text();
    for (const path of linksOf(html)) if (!found.has(path)) found.set(path, clicks + 1);
  }
  return found;
}

test("there are forty, and each is answered within three clicks", async ({ request }) => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(40);
  const clicks = await distances(request);
  // What follows the question mark is one filter or one form more.
  const far = questions
    .map(({ id, at }) => ({ id, clicks: (clicks.get(at.split("?")[0] ?? "") ?? 99) + (at.includes("?") ? 1 : 0) }))
    .filter((each) => each.clicks > clicksAtMost);
  expect(far).toEqual([]);
});

const softly = expect.configure({ soft: true });

for (const [at, asked] of Map.groupBy(questions, (question) => question.at)) {
  test(`${at} answers ${asked.map(({ id }) => id).join(", ")}`, async ({ page }) => {
    await page.goto(at);
    for (const { question, shows } of asked) {
      for (const { in: selector, text } of shows) {
        const answer = page.getByRole("main").locator(selector);
        // What stands folded away is on the page, and opens with a click.
        await softly(answer, question).toContainText(text);
        // A filter or form shows its answer, rather than holding it somewhere.
        if (at.includes("?")) await softly(answer, question).toBeVisible();
      }
    }
  });
}
