// One visit to each chart and to what stands of it in the frame of another site; then what a reader does with one.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectNoSidewaysScrolling, expectNothingFound, expectToFit, softly, troublesOf } from "./page-checks.ts";
import { paths } from "./page-kinds.ts";
import { parseCsv } from "./rows.ts";

const charts = paths.map((path) => /^\/charts\/([^/]+)\/$/.exec(path)?.[1]).filter((id) => id !== undefined);

/** Looks at each state of the chart in view, chosen one after the other; once where there are none. */
async function inEachState(page: Page, look: () => Promise<void>): Promise<void> {
  const choices = await page.locator(".switch input").all();
  if (choices.length === 0) await look();
  for (const choice of choices) {
    await choice.check();
    await look();
  }
}

/** Opens what is folded in the chart in view, and looks for what axe finds. */
async function expectNothingFoundOpened(page: Page): Promise<void> {
  await page.locator("figure:visible details").evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
  await expectNothingFound(page);
}

/** Texts of the drawings in view whose boxes, as the browser draws them, touch another's or leave the frame. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const drawing of document.querySelectorAll("[data-variant] > svg")) {
      if (drawing.getClientRects().length === 0) continue;
      const frame = drawing.getBoundingClientRect();
      const boxes = [...drawing.querySelectorAll("text")].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        // Ascent and descent that no letter fills do not touch.
        const slack = (bottom - top) * 0.22;
        return { text: text.textContent?.trim() ?? "", left, right, top: top + slack, bottom: bottom - slack };
      });
      for (const [at, a] of boxes.entries()) {
        if (a.left < frame.left - 1 || a.right > frame.right + 1) found.push(`outside: ${a.text}`);
        for (const b of boxes.slice(at + 1)) {
          if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            found.push(`touching: ${a.text} | ${b.text}`);
        }
      }
    }
    return found;
  });
}

/** Looks at the SVG file of a state: well formed, of one look everywhere, naming its source and the page of its chart. */
async function expectFileToSpeakForItself(page: Page, state: string, chart: string): Promise<void> {
  const svg = readFileSync(`dist/charts/${state}.svg`, "utf8");
  const { error, words, width } = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      error: parsed.querySelector("parsererror")?.textContent ?? null,
      words: parsed.documentElement.textContent ?? "",
      width: parsed.documentElement.getAttribute("width"),
    };
  }, svg);
  softly({ state, error, width }).toEqual({ state, error: null, width: "960" });
  softly(svg).not.toMatch(/var\(|light-dark|style="|<script|href=/);
  softly(words).toContain("Source:");
  softly(words).toContain(`/charts/${chart}/`);
}

/** Looks at the CSV file of a state: the rows and values of its table, in their order. */
async function expectFileToHoldTheTable(page: Page, state: string): Promise<void> {
  const records = parseCsv(readFileSync(`dist/charts/${state}.csv`, "utf8"));
  const table = await page
    .locator(`#${state} [data-chart-table] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        Object.fromEntries(
          [...row.querySelectorAll<HTMLElement>("[data-column]")].map((cell) => [
            cell.dataset["column"] ?? "",
            cell.querySelector("data")?.value ?? (cell.querySelector(".reason") ? "" : (cell.textContent ?? "").trim()),
          ]),
        ),
      ),
    );
  softly(table, state).toHaveLength(records.length);
  softly(Math.min(...table.map((cells) => Object.keys(cells).length)), "columns").toBeGreaterThan(1);
  for (const [at, cells] of table.entries()) softly(records[at], `${state}, row ${at}`).toMatchObject(cells);
}

test("there are charts to test", () => {
  expect(charts.length).toBeGreaterThan(5);
});

for (const chart of charts) {
  test(`${chart}: accessible in both schemes, no word touches another, and its files hold what it shows`, async ({
    page,
  }) => {
    const troubles = troublesOf(page);
    await page.goto(`/charts/${chart}/`);
    const before = page.viewportSize();
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await inEachState(page, async () => {
        softly(await collisions(page), `at ${width} px`).toEqual([]);
        await expectNoSidewaysScrolling(page, `at ${width} px`);
      });
    }
    if (before) await page.setViewportSize(before);
    // A chart with several states has files of each; its page holds them all.
    const states = await page.locator("[data-chart]").evaluateAll((figures) => figures.map(({ id }) => id));
    softly(states).toContain(chart);
    for (const state of states) await expectFileToHoldTheTable(page, state);
    await inEachState(page, () => expectNothingFoundOpened(page));
    softly(troubles).toEqual([]);
    // The page's policy has a word to say on styles of what is parsed in it, so that this comes after.
    for (const state of states) await expectFileToSpeakForItself(page, state, chart);
  });

  test(`${chart} in a frame: accessible in both schemes, never too wide, and not for search engines`, async ({
    page,
  }) => {
    const troubles = troublesOf(page);
    await page.goto(`/charts/${chart}/embed/`);
    await inEachState(page, async () => {
      await expectToFit(page);
      await expectNothingFoundOpened(page);
    });
    const home = new RegExp(`/charts/${chart}/$`);
    await softly(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    await softly(page.locator('link[rel="canonical"]')).toHaveAttribute("href", home);
    await softly(page.getByRole("link", { name: /^From / }).and(page.locator(":visible"))).toHaveAttribute(
      "href",
      home,
    );
    softly(troubles).toEqual([]);
  });
}

test("no page that stands in a frame is offered to search engines", () => {
  expect(readFileSync("dist/sitemap-0.xml", "utf8")).not.toContain("/embed/");
});

test("a PNG is downloaded that opens and has pixels of more than one colour", async ({ page }) => {
  await page.goto("/charts/funding-by-pillar/");
  await page.locator("figure:visible").getByText("Download", { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^PNG/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("funding-by-pillar.png");
  const base64 = readFileSync(await download.path()).toString("base64");
  const facts = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) colours.add(`${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`);
    return { width: image.naturalWidth, height: image.naturalHeight, colours: colours.size };
  }, base64);
  expect(facts.width).toBe(1920);
  expect(facts.height).toBeGreaterThan(800);
  expect(facts.colours).toBeGreaterThan(20);
});

test("a PNG that cannot be had is said", async ({ page }) => {
  await page.goto("/charts/funding-by-pillar/");
  await page.route("**/funding-by-pillar.svg", (route) => route.abort());
  await page.locator("figure:visible").getByText("Download", { exact: true }).click();
  await page.getByRole("button", { name: /^PNG/ }).click();
  await expect(page.getByText("The browser could not make the picture.")).toBeVisible();
});

test("the arrow keys tell mark after mark, and Escape is silent again", async ({ page }) => {
  await page.goto("/charts/largest-initiatives/");
  const drawing = page.getByRole("group", { name: /Arrow keys/ });
  await drawing.focus();
  const tip = page.locator("#largest-initiatives .tip");
  await expect(tip).toBeHidden();
  await page.keyboard.press("ArrowDown");
  const first = await page.locator("#largest-initiatives [data-chart-table] tbody th").first().textContent();
  await expect(tip).toContainText(first?.trim() ?? "");
  await page.keyboard.press("ArrowDown");
  await expect(tip).not.toContainText(first?.trim() ?? "");
  await page.keyboard.press("End");
  const last = await page.locator("#largest-initiatives [data-chart-table] tbody th").last().textContent();
  await expect(tip).toContainText(last?.trim() ?? "");
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
});

test("pointing at a mark tells it, and leaving is silent again", async ({ page }) => {
  await page.goto("/charts/money-flow/");
  // A band runs on both sides of the words between: its first half is pointed at.
  await page
    .locator("[data-variant=wide] [data-mark] path")
    .first()
    .hover({ position: { x: 12, y: 12 } });
  await expect(page.locator(".tip")).toContainText("→");
  await page.mouse.move(2, 2);
  await expect(page.locator(".tip")).toBeHidden();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ["/money/who-pays/", "/charts/funding-by-pillar/", "/charts/funding-by-pillar/embed/"]) {
    test(`${path}: the scope is chosen, and drawing, table and files are those of the choice`, async ({ page }) => {
      await page.goto(path);
      const shown = () => page.locator(".switch").locator("figure:visible");
      await expect(shown()).toHaveAttribute("id", "funding-by-pillar");
      for (const [name, id] of [
        ["With the strategies", "funding-by-pillar-with-strategies"],
        ["Public money only", "funding-by-pillar-public"],
      ] as const) {
        await page.getByRole("radio", { name }).check();
        await expect(shown()).toHaveAttribute("id", id);
        await shown().getByText("Download", { exact: true }).click();
        await expect(shown().getByRole("link", { name: /^CSV/ })).toHaveAttribute("href", new RegExp(`/${id}\\.csv$`));
        await expect(page.locator("#funding-by-pillar")).toBeHidden();
      }
    });
  }

  test("the table, the discrepancies and the code to embed open, and what needs script is not shown", async ({
    page,
  }) => {
    await page.goto("/charts/coverage/");
    await expect(page.locator("[data-png]")).toBeHidden();
    await page.locator("summary").getByText("Data", { exact: true }).click();
    await expect(page.locator("[data-chart-table]")).toBeVisible();
    await page.getByText("Share", { exact: true }).click();
    await expect(page.getByRole("textbox")).toHaveValue(/^<iframe src="http.*\/charts\/coverage\/embed\/"/);
    await page.getByText(/^Notes and \d+ discrepanc/).click();
    await page.locator(".touched a").first().click();
    await expect(page).toHaveURL(/\/discrepancies\/(figure\/)?#discrepancy-/);
    await expect(page.locator(":target")).toBeVisible();
  });
});

test("in forced colours every mark keeps to the system's colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/charts/funding-by-pillar/");
  const fills = await page
    .locator("[data-variant=wide] .fill")
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).fill))]);
  expect(fills).toHaveLength(1);
});

test("on paper the wide drawing stands, whole", async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: "print" });
  await page.goto("/charts/money-over-time/");
  await expect(page.locator("[data-variant=wide]")).toBeVisible();
  await expect(page.locator("[data-variant=narrow]")).toBeHidden();
  const width = await page.locator("[data-variant=wide] > svg").evaluate((svg) => svg.getBoundingClientRect().width);
  expect(width).toBeLessThanOrEqual(680);
});
