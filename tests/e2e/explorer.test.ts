import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import Papa from "papaparse";

interface InitiativeRow {
  id: string;
  is_in_table_1: string;
  region_ids: string;
  pillar_ids: string;
}

const data = process.env["DATA_DIR"] ?? "data";
const initiatives = Papa.parse<InitiativeRow>(readFileSync(`${data}/initiatives.csv`, "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data;
const overview = initiatives.filter((row) => row.is_in_table_1 === "true");
const holds = (list: string, id: string) => list.split(";").includes(id);

const shownIds = (page: Page) =>
  page.locator("[data-rows] tr:visible").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["id"]));

async function downloadedIds(page: Page): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-download=csv]").click()]);
  const { data: rows } = Papa.parse<{ id: string }>(readFileSync(await download.path(), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return rows.map(({ id }) => id);
}

test("?region=be3&pillar=5 shows exactly what the overview gives Wallonia under Pillar 5, and the CSV holds exactly that", async ({
  page,
}) => {
  const expected = overview
    .filter((row) => holds(row.region_ids, "be3") && holds(row.pillar_ids, "5"))
    .map(({ id }) => id);
  expect(expected).toEqual(["digital-school", "wallcode-be"]);
  await page.goto("/initiatives/?region=be3&pillar=5");
  expect(await shownIds(page)).toEqual(expected);
  await expect(page.locator("[data-download=csv]")).toHaveText("CSV · 2 rows");
  expect(await downloadedIds(page)).toEqual(expected);
});

test("the files for Excel and JSON hold exactly the rows on screen, in their order", async ({ page }) => {
  await page.goto("/initiatives/?region=be3&pillar=5&sort=-start");
  const read = async (kind: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`[data-download=${kind}]`).click(),
    ]);
    expect(download.suggestedFilename()).toContain("-2-of-");
    return readFileSync(await download.path(), "utf8");
  };
  const excel = await read("excel");
  expect(excel.startsWith("\uFEFFid;")).toBe(true);
  expect(
    excel
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(";")[0]),
  ).toEqual(["wallcode-be", "digital-school"]);
  expect(JSON.parse(await read("json")).map(({ id }: { id: string }) => id)).toEqual(["wallcode-be", "digital-school"]);
});

test("the sum says at least, follows the filter and opens into what is counted and what is not", async ({ page }) => {
  await page.goto("/initiatives/?region=be3&pillar=support&scope=all");
  await expect(page.locator("[data-sum]")).toContainText("at least");
  await expect(page.locator("[data-sum]")).toContainText("€223.6 m");
  await page.getByText("What is counted").click();
  await expect(page.locator("[data-opened]")).toContainText("at least €162 m");
  await expect(page.locator("[data-opened]")).toContainText("part of another that is shown, and not added again");
  // Without the lines that contain them, the named projects and the two kinds of voucher stand for themselves.
  await page.getByRole("radio", { name: /only in its text/ }).check();
  await expect(page.locator("[data-sum]")).toContainText("€41.3 m");
});

test("the rows on screen can be copied for a spreadsheet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/initiatives/?region=be3&pillar=5");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByRole("button", { name: "2 rows copied" })).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split("\n");
  expect(lines.map((line) => line.split("\t")[0]?.trim())).toEqual(["id", "digital-school", "wallcode-be"]);
});

test("facets, chips, clear and Back change rows, address and download together", async ({ page }) => {
  await page.goto("/initiatives/");
  expect(await shownIds(page)).toHaveLength(overview.length);
  await page
    .getByRole("group", { name: "Who acts" })
    .getByRole("checkbox", { name: /Flanders/ })
    .check();
  await expect(page).toHaveURL(/\?region=be2$/);
  const flemish = overview.filter((row) => holds(row.region_ids, "be2")).map(({ id }) => id);
  expect(await shownIds(page)).toEqual(flemish);
  await page.getByRole("checkbox", { name: /Support mechanisms/ }).check();
  await expect(page).toHaveURL(/region=be2&pillar=support/);
  await page.goBack();
  expect(await shownIds(page)).toEqual(flemish);
  await expect(page.getByRole("checkbox", { name: /Support mechanisms/ })).not.toBeChecked();
  await page.getByRole("button", { name: "Remove filter: Flanders" }).click();
  await expect(page).toHaveURL(/\/initiatives\/$/);
  expect(await downloadedIds(page)).toEqual(overview.map(({ id }) => id));
});

test("the count beside an option is the number of rows it gives", async ({ page }) => {
  await page.goto("/initiatives/?region=be1");
  const option = page
    .getByRole("group", { name: "Pillar or mechanism" })
    .locator(".option")
    .filter({ hasText: "Support" });
  const count = Number(await option.locator("[data-option-count]").textContent());
  await option.getByRole("checkbox").check();
  expect(await shownIds(page)).toHaveLength(count);
});

test("search ignores accents, marks what it found, and an empty result says what to do", async ({ page }) => {
  await page.goto("/initiatives/");
  await page.getByRole("searchbox").fill("ecole numerique");
  expect(await shownIds(page)).toContain("digital-school");
  await page.getByRole("searchbox").fill("school");
  await expect(page.locator("[data-rows] tr:visible mark").first()).toBeVisible();
  await page.getByRole("searchbox").fill("zzzz <b>");
  await expect(page.getByText("No initiative fits all of these.")).toBeVisible();
  await expect(page.locator("[data-count]")).toContainText("0 of");
});

test("sorting by money puts the largest first and unknown amounts last, and is exposed", async ({ page }) => {
  await page.goto("/initiatives/");
  await page.getByRole("button", { name: "Stated funding" }).click();
  await expect(page).toHaveURL(/sort=-funding/);
  await expect(page.getByRole("columnheader", { name: "Stated funding" })).toHaveAttribute("aria-sort", "descending");
  expect((await shownIds(page))[0]).toBe("digital-wallonia");
  await page.getByRole("button", { name: "Stated funding" }).click();
  await expect(page.getByRole("columnheader", { name: "Stated funding" })).toHaveAttribute("aria-sort", "ascending");
});

test("an unknown parameter is said and ignored", async ({ page }) => {
  await page.goto("/initiatives/?region=be9&colour=red");
  await expect(page.locator("[data-unknown]")).toContainText("region=be9, colour=red");
  expect(await shownIds(page)).toHaveLength(overview.length);
});

test("measures that only the text names are one click away", async ({ page }) => {
  await page.goto("/initiatives/?region=be3&pillar=5");
  await page.getByRole("button", { name: "show them too" }).click();
  await expect(page).toHaveURL(/scope=all/);
  expect(await shownIds(page)).toContain("digital-wallonia-champions");
});

test("everything works by keyboard", async ({ page }) => {
  await page.goto("/initiatives/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  const wallonia = page.getByRole("group", { name: "Who acts" }).getByRole("checkbox", { name: /Wallonia/ });
  await wallonia.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/region=be3/);
  await expect(wallonia).toBeFocused();
  await page.getByRole("button", { name: "Remove filter: Wallonia" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 720 } });
  test("filters open and close, and nothing scrolls sideways", async ({ page }) => {
    await page.goto("/initiatives/");
    const toggle = page.getByRole("button", { name: "Filters" });
    await expect(page.getByRole("group", { name: "Who acts" })).toBeHidden();
    await toggle.click();
    await page
      .getByRole("group", { name: "Who acts" })
      .getByRole("checkbox", { name: /Wallonia/ })
      .check();
    await expect(page).toHaveURL(/region=be3/);
    await toggle.click();
    await expect(page.getByRole("group", { name: "Who acts" })).toBeHidden();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("each region and pillar has its own page and CSV at an address one can guess", async ({ page, request }) => {
    await page.goto("/initiatives/region/be3/");
    const expected = initiatives.filter((row) => holds(row.region_ids, "be3")).map(({ id }) => id);
    expect(
      await page
        .locator("[data-rows] tr:visible")
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["id"])),
    ).toEqual(expected);
    const csv = await (await request.get("/initiatives/region/be3.csv")).text();
    expect(csv.trimEnd().split("\n")).toHaveLength(expected.length + 1);
    expect((await request.get("/initiatives/pillar/5/")).ok()).toBe(true);
  });

  test("the whole table and its CSV are there", async ({ page, request }) => {
    await page.goto("/initiatives/");
    expect(await shownIds(page)).toHaveLength(initiatives.length);
    await expect(page.getByRole("searchbox")).toBeHidden();
    const href = await page.locator("[data-download=csv]").getAttribute("href");
    const csv = await (await request.get(href ?? "")).text();
    expect(csv.trimEnd().split("\n")).toHaveLength(initiatives.length + 1);
  });
});
