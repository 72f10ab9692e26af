import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import Papa from "papaparse";

const data = process.env["DATA_DIR"] ?? "data";
const rowsOf = (table: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`${data}/${table}.csv`, "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

test.describe("on paper", () => {
  const rows = (id: string) =>
    ["budget_lines", "results", "priorities", "participations", "discrepancies"]
      .flatMap(rowsOf)
      .filter((row) => (row["initiative_id"] ?? row["initiative_ids"] ?? "").split(";").includes(id)).length;
  const longest = rowsOf("initiatives")
    .map(({ id = "" }) => ({ id, rows: rows(id) }))
    .sort((a, b) => b.rows - a.rows)
    .slice(0, 6)
    .map(({ id }) => id);

  for (const id of [...longest, "vito"]) {
    test(`${id} prints on one A4 page, with the address to read on`, async ({ page }) => {
      await page.goto(`/initiatives/${id}/`);
      const paper = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
      expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".foot")).toContainText(`/initiatives/${id}/`);
      await expect(page.getByRole("navigation", { name: "You are here" })).toBeHidden();
    });
  }
});

test("an initiative’s files hold every row about it", async ({ page, request }) => {
  await page.goto("/initiatives/wing/");
  const link = page.getByRole("link", { name: /^CSV · \d+ rows$/ });
  const count = Number((await link.textContent())?.match(/\d+/)?.[0]);
  const csv = await (await request.get((await link.getAttribute("href")) ?? "")).text();
  const cells = Papa.parse<{ table: string; id: string }>(csv, { header: true, skipEmptyLines: true }).data;
  expect(new Set(cells.filter(({ table }) => table !== "report").map(({ table, id }) => `${table} ${id}`)).size).toBe(
    count,
  );
  const json = await (await request.get("/initiatives/wing.json")).json();
  expect(json.initiatives[0].id).toBe("wing");
});

test("a figure with a discrepancy leads to both statements on the same page", async ({ page }) => {
  await page.goto("/initiatives/made-different/");
  await page.locator("#line-made-different-flanders .discrepancy-mark").click();
  await expect(page).toHaveURL(/#discrepancy-/);
  await expect(page.locator(":target")).toBeInViewport();
});

test("a target stands beside what was reached of it", async ({ page }) => {
  await page.goto("/initiatives/made-different/");
  const group = page.locator("tbody", { has: page.locator("#result-made-different-companies-target") });
  await expect(group).toContainText("500");
  await expect(group).toContainText("at least 275");
  await expect(group).toContainText("55% of the target");
});

test("similar initiatives say why, and lead to the comparison", async ({ page }) => {
  await page.goto("/initiatives/boost/");
  await expect(page.locator("#similar")).toContainText(/Same instrument.*: Innovation voucher/);
  await page.getByRole("link", { name: "Compare with similar ones" }).click();
  await expect(page).toHaveURL(/\/compare\/\?initiatives=boost,/);
  await expect(page.locator(".comparison thead th")).toHaveCount(5);
});

test("a region’s money opens into what is counted and what is not, and leads to the filtered list", async ({
  page,
}) => {
  await page.goto("/regions/be3/");
  const part = page.locator("#money-main-measures");
  await part.locator("summary").click();
  await expect(part).toContainText("already contained in another line");
  await page.getByRole("link", { name: "Filter these initiatives" }).click();
  await expect(page).toHaveURL(/\/initiatives\/\?region=be3&scope=all$/);
});

test("a long list is whole on the page and on the paper of a region", async ({ page }) => {
  await page.goto("/regions/be3/");
  for (const details of await page.locator("#results details").all()) await details.locator("summary").click();
  await expect(page.locator(".only-print:visible")).toHaveCount(0);
  const rows = await page.locator("#results tbody tr:visible").count();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#results tbody tr:visible")).toHaveCount(rows);
});

const verdict = (page: Page, point: string) => page.locator(`tr[data-point="${point}"]`);

test("a comparison is its address: reload, Back and taking one away all hold", async ({ page }) => {
  await page.goto("/compare/?initiatives=boost,company-vouchers,industrie-4-0");
  const heads = page.locator(".comparison thead th");
  await expect(heads).toHaveCount(4);
  await expect(verdict(page, "funding")).toHaveAttribute("data-verdict", "scopes");
  await expect(verdict(page, "funding")).toContainText("not comparable");
  await expect(verdict(page, "start")).toContainText("not available");
  await page.getByRole("link", { name: "Take Industrie 4.0 away" }).click();
  await expect(page).toHaveURL(/\?initiatives=boost,company-vouchers$/);
  await expect(heads).toHaveCount(3);
  await expect(verdict(page, "instrument")).toHaveAttribute("data-verdict", "same");
  await page.goBack();
  await expect(heads).toHaveCount(4);
  await page.getByRole("checkbox", { name: "Show only what differs" }).check();
  await expect(page.locator('tr[data-verdict="same"]').first()).toBeHidden();
});

test("an unknown thing, too many and too few are said", async ({ page }) => {
  await page.goto("/compare/?regions=be2,be9,be3&colour=red");
  await expect(page.getByRole("status")).toContainText("regions=be9, colour=red");
  await expect(page.locator(".comparison thead th")).toHaveCount(3);
  await page.goto("/compare/?pillars=1,2,3,4,5");
  await expect(page.getByRole("status")).toContainText("shown without 5 Preparing");
  await page.goto("/compare/?pillars=1");
  await expect(page.getByRole("status")).toContainText("at least two");
});

test("initiatives are chosen by name with the keyboard alone, and a stranger is refused in words", async ({ page }) => {
  await page.goto("/compare/");
  await page.getByLabel("First").focus();
  await page.keyboard.type("wing nut");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("wing nut");
  await page.getByLabel("First").fill("W.IN.G");
  await page.keyboard.press("Tab");
  await page.keyboard.type("brustart");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?initiatives=wing,brustart$/);
  await expect(page.locator(".comparison")).toContainText("Brustart");
});

test("the home page’s search finds among all initiatives, and everything else", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("voucher");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=voucher$/);
  await expect(
    page.locator('[data-finds] a[href="/initiatives/vouchers-digital-transformation/"]').first(),
  ).toBeVisible();
});

test("each kind of page is shared with a card of its own", async ({ page, request, baseURL }) => {
  const seen = new Set<string>();
  const paths = ["/", "/initiatives/", "/pillars/", "/pillars/5/", "/regions/be2/", "/charts/coverage/", "/results/"];
  for (const path of [...paths, "/initiatives/wing/"]) {
    await page.goto(path);
    const image = await page.locator('meta[property="og:image"]').getAttribute("content");
    const { pathname } = new URL(image ?? "");
    const response = await request.get(`${baseURL}${pathname}`);
    expect(response.headers()["content-type"]).toBe("image/png");
    const bytes = await response.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    seen.add(pathname);
  }
  // An initiative is shared with the card of the list.
  expect(seen.size).toBe(paths.length);
});

test("a trail of pages leads up, and says so to search engines", async ({ page }) => {
  await page.goto("/initiatives/wing/");
  const trail = page.getByRole("navigation", { name: "You are here" });
  await expect(trail.getByRole("listitem")).toHaveText(["Home", "Initiatives", "Digital Wallonia", "W.IN.G"]);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
    "Home",
    "Initiatives",
    "Digital Wallonia",
    "W.IN.G",
  ]);
});

test("a lost reader can search", async ({ page }) => {
  await page.goto("/404.html");
  await page.getByRole("searchbox").fill("school");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.locator('[data-finds] a[href="/initiatives/digital-school/"]').first()).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 720 } });
  test("each point of the strategies is a section that names whose words stand under it", async ({ page }) => {
    await page.goto("/strategies/");
    const point = page.locator('tr[data-point="targets"]').first();
    await expect(point.locator(".of").first()).toBeVisible();
    await expect(point.locator(".of").first()).toHaveText("Digital Belgium");
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the strategies stand side by side", async ({ page }) => {
    await page.goto("/strategies/");
    const listed = rowsOf("initiatives").filter(
      (row) => row["kind"] === "strategy" && row["is_in_main_list"] === "true",
    );
    await expect(page.locator(".comparison").first().locator("thead th")).toHaveCount(listed.length + 1);
    await expect(page.locator('tr[data-point="lines"]').first()).toContainText("no overall funding");
  });

  test("the page of comparisons says what it needs and where the same can be read", async ({ page }) => {
    await page.goto("/compare/");
    await expect(page.getByRole("heading", { name: "Without script" })).toBeVisible();
    await expect(page.locator("main form")).toHaveCount(3);
    for (const form of await page.locator("main form").all()) await expect(form).toBeHidden();
    await page.getByRole("link", { name: "The strategies side by side" }).click();
    await expect(page).toHaveURL(/\/strategies\/$/);
  });

  test("a pillar’s money opens all the same", async ({ page }) => {
    await page.goto("/pillars/2/");
    const part = page.locator("#money-main-measures");
    await part.locator("summary").click();
    await expect(part).toContainText("Joint with others, not in the sum");
  });
});
