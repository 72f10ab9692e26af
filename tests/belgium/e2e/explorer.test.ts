import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import Papa from "papaparse";
import { handedText } from "../../../scripts/handed-text.ts";
import { holds, rowsOf } from "../../e2e/rows.ts";

const initiatives = rowsOf("initiatives") as { id: string; [column: string]: string }[];
const mainList = initiatives.filter((row) => row["is_in_main_list"] === "true");

/** The rows on screen, once the script, where there is one, has written the last of them. */
async function shownIds(page: Page): Promise<(string | undefined)[]> {
  await page.waitForFunction(
    () => !document.querySelector("initiative-explorer:defined:not([data-state]), [data-rows][aria-busy=true]"),
  );
  return page
    .locator("[data-rows] > li:visible")
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["id"]));
}

const takeAway = (page: Page) => page.locator("[data-take]");

/** The menu of files, opened. */
async function openMenu(page: Page): Promise<void> {
  if (
    !(await takeAway(page)
      .getAttribute("open")
      .then((open) => open !== null))
  )
    await takeAway(page).locator("summary").click();
}

/** A panel of filters, opened. */
async function openPanel(page: Page, name: string): Promise<void> {
  await page.locator(`[data-panel=${name}] > summary`).click();
}

async function download(page: Page, kind: string) {
  await openMenu(page);
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-download=${kind}]`).click()]);
  return file;
}

/** A field of the matrix: a region and a pillar, either of them alone, or neither. */
const field = (page: Page, region: string, pillar: string) =>
  page.locator(`[data-field="${region} ${pillar}"]`).first();

/** The rows of the list in the order that is usual: largest stated amount first. */
const inAnyOrder = (ids: readonly (string | undefined)[]) => [...ids].sort();

async function downloadedIds(page: Page): Promise<string[]> {
  const file = await download(page, "rows-csv");
  const { data: rows } = Papa.parse<{ id: string }>(readFileSync(await file.path(), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return rows.map(({ id }) => id);
}

test("?region=be3&pillar=5 shows exactly what the mainList gives Wallonia under Pillar 5, and the CSV holds exactly that", async ({
  page,
}) => {
  const expected = mainList
    .filter((row) => holds(row["region_ids"], "be3") && holds(row["pillar_ids"], "5"))
    .map(({ id }) => id);
  expect(expected).toEqual(["digital-school", "wallcode-be"]);
  await page.goto("/initiatives/?region=be3&pillar=5");
  expect(await shownIds(page)).toEqual(expected);
  await openMenu(page);
  await expect(page.locator("[data-files=rows]")).toHaveText("2 initiatives");
  await expect(page.locator("[data-files=lines]")).toHaveText("Their 5 money lines");
  expect(await downloadedIds(page)).toEqual(expected);
});

test("the files for Excel and JSON hold exactly the rows on screen, in their order", async ({ page }) => {
  await page.goto("/initiatives/?region=be3&pillar=5&sort=-start");
  const read = async (kind: string) => {
    const file = await download(page, `rows-${kind}`);
    expect(file.suggestedFilename()).toContain("-region-be3-pillar-5-sort-start.");
    return readFileSync(await file.path(), "utf8");
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

const sentence = (page: Page) => page.locator("[data-sentence]");
const lines = (page: Page) => page.locator("[data-lines]");

test("the sentence follows the filter, and opens into the lines that add up to it", async ({ page }) => {
  await page.goto("/initiatives/?region=be3&pillar=support&scope=all");
  await expect(sentence(page)).toContainText("Wallonia, Support");
  await expect(sentence(page)).toContainText("at least €223.6 million");
  if (!(await lines(page).evaluate((details: HTMLDetailsElement) => details.open)))
    await lines(page).locator("summary").click();
  await expect(lines(page).locator("tfoot")).toContainText("≥ 223.6");
  await expect(lines(page)).toContainText("≥ 162.0");
  await expect(lines(page)).toContainText("Already contained in another of these");
  // Without the lines that contain them, the named projects and the two kinds of voucher stand for themselves.
  await openPanel(page, "scope");
  await page.getByRole("radio", { name: "mentioned" }).check();
  await expect(sentence(page)).toContainText("€41.3 million");
});

test("the whole list says what its measures come to, what the total counts of it, and why the report prints more", async ({
  page,
}) => {
  await page.goto("/initiatives/");
  await expect(sentence(page)).toHaveText(
    "Belgium: 32 initiatives; at least €367.3 million for 27 measures; 11 state nothing.",
  );
  await lines(page).locator("summary").click();
  await expect(lines(page).locator("tfoot")).toContainText("≥ 367.3865");
  await expect(page.locator("[data-counted-note]")).toHaveText(
    "The report’s total of €364.93 m counts all of it but €2.5 m.",
  );
  await expect(page.locator("[data-printed]")).toContainText("€43,500 more");
});

test("a region's sums, rows and files are its own money: Flanders alone, and with what only the text states", async ({
  page,
}) => {
  await page.goto("/initiatives/?region=be2");
  await expect(sentence(page)).toContainText("at least €12.5 million for 6 measures; 3 state nothing");
  await expect(page.locator("[data-printed]")).toBeHidden();
  await expect(page.locator('[data-rows] [data-id="made-different"] .amount')).toHaveText("€2 m");
  const file = await download(page, "lines-csv");
  expect(file.suggestedFilename()).toBe("money-lines-region-be2.csv");
  const { data } = Papa.parse<Record<string, string>>(readFileSync(await file.path(), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const added = (column: string) => data.reduce((all, line) => all + Number(line[column]), 0);
  expect([added("counted_eur"), added("outside_eur")]).toEqual([10_000_000, 2_500_000]);
  expect(data[0]?.["selection"]).toContain("/initiatives/?region=be2");
  await openPanel(page, "scope");
  await page.getByRole("radio", { name: "both" }).check();
  await expect(sentence(page)).toContainText("€141 million");
});

test("a newcomer reaches a field's sum, its lines and its file in one click and a download", async ({ page }) => {
  await page.goto("/");
  await field(page, "be2", "3").click();
  await expect(page).toHaveURL(/\/initiatives\/\?region=be2&pillar=3$/);
  await expect(sentence(page)).toHaveText(
    "Flanders, Partnerships: 3 measures; at least €4.5 million, shared with Innovation; 1 states nothing.",
  );
  await expect(lines(page)).toHaveAttribute("open", "");
  await expect(lines(page).locator("tfoot")).toContainText("≥ 4.5");
  expect(inAnyOrder(await downloadedIds(page))).toEqual(
    inAnyOrder(
      mainList.filter((row) => holds(row["region_ids"], "be2") && holds(row["pillar_ids"], "3")).map(({ id }) => id),
    ),
  );
});

test("the matrix counts what a click leaves, under any other filter, and a second click takes it back", async ({
  page,
}) => {
  await page.goto("/initiatives/?funding=total");
  await shownIds(page);
  const count = Number(await field(page, "be1", "support").locator("[data-count]").textContent());
  await field(page, "be1", "support").click();
  await expect(page).toHaveURL(/region=be1&pillar=support&funding=total/);
  expect(await shownIds(page)).toHaveLength(count);
  await expect(field(page, "be1", "support")).toHaveAttribute("aria-current", "true");
  await field(page, "be1", "support").click();
  await expect(page).toHaveURL(/\?funding=total$/);
});

test("what the matrix shows is in the address, and a field the script writes says what the built one says", async ({
  page,
}) => {
  const fields = () =>
    page
      .locator("[data-field]")
      .evaluateAll((all) => all.map((each) => [each.textContent, each.getAttribute("aria-label"), each.innerHTML]));
  await page.route("**/_astro/Explorer*.js", (route) => route.abort());
  await page.goto("/initiatives/");
  const built = await fields();
  await page.unroute("**/_astro/Explorer*.js");
  await page.goto("/initiatives/");
  await shownIds(page);
  expect(await fields()).toEqual(built);
  await page.getByRole("radio", { name: "Money" }).check();
  await expect(page).toHaveURL(/\?matrix=money$/);
  await expect(field(page, "be3", "5").locator("[data-money]")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("radio", { name: "Measures" })).toBeChecked();
});

test("a technology finds the measures that name it, and says how many more are open to all", async ({ page }) => {
  await page.goto("/initiatives/?technology=artificial-intelligence");
  const naming = mainList.filter((row) => holds(row["technology_ids"], "artificial-intelligence"));
  const open = mainList.filter((row) => holds(row["technology_ids"], "all") && !naming.includes(row));
  expect(inAnyOrder(await shownIds(page))).toEqual(inAnyOrder(naming.map(({ id }) => id)));
  await expect(sentence(page)).toContainText("no amount stated");
  await expect(page.locator("[data-open-count]")).toContainText(`${open.length} more are open to all technologies`);
  await page.getByRole("button", { name: "list them too" }).click();
  await expect(page).toHaveURL(/open=technology/);
  expect(await shownIds(page)).toHaveLength(naming.length + open.length);
  await expect(page.locator("[data-open-count]")).toContainText("add nothing to the sums");
});

test("the measures that the total leaves out are as many as the home page says", async ({ page }) => {
  await page.goto("/");
  const link = page.getByRole("link", { name: /^See the \d+ that add nothing/ });
  const promised = Number((await link.textContent())?.match(/\d+/)?.[0]);
  await link.click();
  await expect(page).toHaveURL(/in_total=not_counted/);
  await expect(page.locator("[data-rows] > li:visible")).toHaveCount(promised);
});

test("the rows on screen can be copied for a spreadsheet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/initiatives/?region=be3&pillar=5");
  await openMenu(page);
  await page.getByRole("button", { name: "Copy", exact: true }).first().click();
  await expect(page.getByRole("button", { name: "2 rows copied" })).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split("\n");
  expect(lines.map((line) => line.split("\t")[0]?.trim())).toEqual(["id", "digital-school", "wallcode-be"]);
});

test("facets, chips, clear and Back change rows, address and download together", async ({ page }) => {
  await page.goto("/initiatives/");
  expect(await shownIds(page)).toHaveLength(mainList.length);
  await field(page, "be2", "").click();
  await expect(page).toHaveURL(/\?region=be2$/);
  const flemish = inAnyOrder(mainList.filter((row) => holds(row["region_ids"], "be2")).map(({ id }) => id));
  expect(inAnyOrder(await shownIds(page))).toEqual(flemish);
  await field(page, "be2", "support").click();
  await expect(page).toHaveURL(/region=be2&pillar=support/);
  await page.goBack();
  expect(inAnyOrder(await shownIds(page))).toEqual(flemish);
  await expect(field(page, "be2", "support")).not.toHaveAttribute("aria-current", "true");
  await page.goForward();
  await expect(page).toHaveURL(/region=be2&pillar=support/);
  await expect(field(page, "be2", "support")).toHaveAttribute("aria-current", "true");
  expect((await shownIds(page)).every((id) => flemish.includes(id ?? ""))).toBe(true);
  await page.goBack();
  expect(inAnyOrder(await shownIds(page))).toEqual(flemish);
  await page.getByRole("button", { name: "Remove filter: Flanders" }).click();
  await expect(page).toHaveURL(/\/initiatives\/$/);
  await field(page, "be2", "").click();
  await page.getByRole("button", { name: "Show all 32" }).click();
  await expect(page).toHaveURL(/\/initiatives\/$/);
  expect(inAnyOrder(await downloadedIds(page))).toEqual(inAnyOrder(mainList.map(({ id }) => id)));
});

test("what is changed at once is one step in the history, also where typing alone would be none", async ({ page }) => {
  await page.goto("/initiatives/");
  await shownIds(page);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-field="be2 "]')?.click();
    const box = document.querySelector<HTMLInputElement>("#q");
    if (box) box.value = "health";
    box?.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await expect(page).toHaveURL(/\?(?=.*region=be2)(?=.*q=health)/);
  await page.goBack();
  await expect(page).toHaveURL(/\/initiatives\/$/);
  expect(await shownIds(page)).toHaveLength(mainList.length);
});

test("the count beside an option is the number of rows it gives", async ({ page }) => {
  await page.goto("/initiatives/?region=be1");
  await openPanel(page, "beneficiary");
  const option = page.locator("[data-facet=beneficiary] .option:not(.is-empty)").first();
  await shownIds(page);
  const count = Number(await option.locator("[data-option-count]").textContent());
  expect(count).toBeGreaterThan(0);
  await option.getByRole("checkbox").check();
  expect(await shownIds(page)).toHaveLength(count);
});

test("search ignores accents, marks what it found, and an empty result says what to do", async ({ page }) => {
  await page.goto("/initiatives/");
  await page.locator("[data-search] [type=search]").fill("ecole numerique");
  expect(await shownIds(page)).toContain("digital-school");
  await page.locator("[data-search] [type=search]").fill("school");
  await expect(page.locator("[data-rows] > li:visible mark").first()).toBeVisible();
  await page.locator("[data-search] [type=search]").fill("zzzz <b>");
  await expect(page.getByText("No initiative fits all of these.")).toBeVisible();
  await expect(page.locator("[data-count][role=status]")).toContainText("0 of");
});

test("the largest stated amount stands first and unknown ones last, and the report's order is offered", async ({
  page,
}) => {
  await page.goto("/initiatives/");
  expect((await shownIds(page))[0]).toBe("digital-wallonia");
  await page.getByRole("combobox", { name: "Sort" }).selectOption({ label: "Report’s order" });
  await expect(page).toHaveURL(/\?sort=report$/);
  expect(await shownIds(page)).toEqual(mainList.map(({ id }) => id));
  await page.goto("/initiatives/?sort=funding");
  await expect(page.getByRole("combobox", { name: "Sort" })).toHaveValue("funding");
  expect((await shownIds(page))[0]).toBe("boost");
});

test("an unknown parameter is said and ignored", async ({ page }) => {
  await page.goto("/initiatives/?region=be9&colour=red");
  await expect(page.locator("[data-unknown]")).toContainText("region=be9, colour=red");
  expect(await shownIds(page)).toHaveLength(mainList.length);
});

test("measures that only the text names are one click away", async ({ page }) => {
  await page.goto("/initiatives/?region=be3&pillar=5");
  await page.getByRole("button", { name: "show them too" }).click();
  await expect(page).toHaveURL(/scope=all/);
  expect(await shownIds(page)).toContain("digital-wallonia-champions");
});

test("an option chosen can be turned round, and is then excluded in list, chip, count and address", async ({
  page,
}) => {
  await page.goto("/initiatives/?pillar=strategy");
  const strategies = mainList.filter((row) => holds(row["pillar_ids"], "strategy"));
  await page.getByRole("button", { name: "Exclude instead: Overall strategies" }).click();
  await expect(page).toHaveURL(/\?pillar=-strategy$/);
  expect(inAnyOrder(await shownIds(page))).toEqual(
    inAnyOrder(mainList.filter((row) => !strategies.includes(row)).map(({ id }) => id)),
  );
  await openPanel(page, "more");
  const option = page.getByRole("checkbox", { name: /Overall strategies/ });
  expect(await option.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);
  await expect(page.locator(".option.is-excluded [data-option-count]")).toHaveText(`−${strategies.length}`);
  await page.getByRole("button", { name: "Remove filter: not Overall strategies" }).click();
  expect(await shownIds(page)).toHaveLength(mainList.length);
});

test("measures for the whole country join a region's where the reader asks for them", async ({ page }) => {
  await page.goto("/initiatives/?region=be2");
  const before = await shownIds(page);
  await openPanel(page, "more");
  const open = page.getByRole("checkbox", { name: /and those for the whole country/ });
  await shownIds(page);
  await expect(page.locator("[data-open=region] [data-option-count]")).toHaveText(/^\+\d+$/);
  const added = Number((await page.locator("[data-open=region] [data-option-count]").textContent())?.replace("+", ""));
  await open.check();
  await expect(page).toHaveURL(/open=region/);
  const after = await shownIds(page);
  expect(after).toHaveLength(before.length + added);
  expect(inAnyOrder(after)).toEqual(
    inAnyOrder(
      mainList.filter((row) => holds(row["region_ids"], "be2") || holds(row["region_ids"], "be")).map(({ id }) => id),
    ),
  );
  await expect(page.getByText("for the whole country", { exact: true })).toHaveCount(added);
});

test("a range of money shows stated totals within it, and says how many state none", async ({ page }) => {
  await page.goto("/initiatives/?funding_from=1000000&funding_to=10000000&sort=funding");
  await openPanel(page, "funding");
  const money = page.getByRole("group", { name: "Total amount" });
  await expect(money.getByLabel("from")).toHaveValue("1");
  await expect(page.locator("[data-wanting]")).toContainText("without a total amount");
  const fewer = (await shownIds(page)).length;
  await money.getByLabel("to").fill("63.5");
  await money.getByLabel("to").press("Enter");
  await expect(page).toHaveURL(/funding_to=63500000/);
  expect((await shownIds(page)).length).toBeGreaterThan(fewer);
});

test("cards and table show the same rows, and the choice is in the address", async ({ page }) => {
  await page.goto("/initiatives/?region=be1");
  const inTable = await shownIds(page);
  await openPanel(page, "more");
  await page.getByRole("radio", { name: "Cards" }).check();
  await expect(page).toHaveURL(/view=cards/);
  expect(await shownIds(page)).toEqual(inTable);
  await page.goBack();
  await expect(page.locator("[name=view][value=table]")).toBeChecked();
});

test("a row that the script writes is the row that was built", async ({ page, browser, baseURL }) => {
  // Each row as its elements in order: tag, attributes by name, own text.
  const rowsOf = (shown: Page) =>
    shown.locator("[data-rows] > li").evaluateAll((all) =>
      all.map((row) =>
        [row, ...row.querySelectorAll("*")].map((element) => [
          element.tagName,
          ...[...element.attributes]
            .filter(({ name }) => name !== "data-part")
            .map(({ name, value }) => `${name}=${value}`)
            .sort(),
          [...element.childNodes]
            .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue?.trim() : ""))
            .join(""),
        ]),
      ),
    );
  const without = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const built = await without.newPage();
  await built.goto("/initiatives/");
  // The other way round, so that no row can stay where it was built.
  await page.goto("/initiatives/?scope=all&sort=-name");
  expect(await shownIds(page)).toHaveLength(initiatives.length);
  const inOrder = (rows: unknown[][][]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(inOrder(await rowsOf(page))).toEqual(inOrder(await rowsOf(built)));
  await without.close();
});

test("rows that stay at the top stay as they are, and those of a search are written anew", async ({ page }) => {
  await page.goto("/initiatives/");
  await page
    .locator("[data-rows] > li")
    .first()
    .evaluate((row) => row.setAttribute("data-untouched", ""));
  await field(page, "", "strategy").click();
  expect((await shownIds(page)).length).toBeLessThan(mainList.length);
  await expect(page.locator("[data-untouched]")).toHaveCount(1);
  const first = page.locator("[data-rows] > li").first();
  const id = await first.getAttribute("data-id");
  const name = (await first.locator(".name").textContent()) ?? "";
  await page.locator("[data-search] [type=search]").fill(name);
  expect((await shownIds(page))[0]).toBe(id);
  await expect(page.locator("[data-untouched]")).toHaveCount(0);
  await expect(page.locator("[data-rows] > li .name mark").first()).toBeVisible();
});

test("where the script cannot be loaded, the whole list and its files stay", async ({ page }) => {
  await page.route("**/_astro/Explorer*.js", (route) => route.abort());
  await page.goto("/initiatives/?region=be3");
  await expect(page.locator("[data-rows] > li:visible")).toHaveCount(initiatives.length);
  await openMenu(page);
  await expect(page.locator("[data-files=rows]")).toHaveText(`${initiatives.length} initiatives`);
});

test("facets closed at first get their options, each with its count, when they open", async ({ page }) => {
  await page.goto("/initiatives/?scope=all");
  await openPanel(page, "more");
  await page.locator("details[data-facet=sector] > summary").click();
  const health = page.locator("details[data-facet=sector] .option").filter({ hasText: "health" }).first();
  await expect(health.locator("[data-option-count]")).toHaveText(/^\d+$/);
  await health.getByRole("checkbox").check();
  await expect(page).toHaveURL(/sector=health/);
  await page.reload();
  await openPanel(page, "more");
  await expect(page.locator("details[data-facet=sector]")).toHaveAttribute("open", "");
  await expect(health.getByRole("checkbox")).toBeChecked();
});

test("a longer list shows a hundred rows at once, the next on request, and exports what fits", async ({ page }) => {
  const times = 4;
  await page.route("**/initiatives/?scope=all", async (route) => {
    const html = await (await route.fetch()).text();
    const { text: json, from, to } = handedText(html, "explorer-data");
    const handed = JSON.parse(json);
    const { list } = handed;
    const { size } = list;
    const repeat = (gaps: number[]) => {
      const last = gaps.reduce((sum, gap) => sum + gap, 0);
      const again = gaps.map((gap, at) => (at === 0 ? gap + size - last : gap));
      return [...gaps, ...Array.from({ length: gaps.length > 0 ? times - 1 : 0 }, () => again).flat()];
    };
    const longer = <T>(column: T[]) => Array.from({ length: times }, () => column).flat();
    const lines = list.texts.split("\n").slice(0, -1);
    const fields = Array.from({ length: lines.length / size }, (_, at) => lines.slice(at * size, (at + 1) * size));
    list.texts = fields
      .flatMap(longer)
      .map((text) => `${text}\n`)
      .join("");
    handed.listed = [];
    list.size = times * size;
    list.text = repeat(list.text);
    for (const options of Object.values<[string, number[]][]>(list.options))
      for (const option of options) option[1] = repeat(option[1]);
    for (const name of Object.keys(list).filter((key) => /^(start|funding|discrepancies)/.test(key)))
      list[name] = longer(list[name]);
    const text = JSON.stringify(handed).replaceAll("<", "\\u003c");
    await route.fulfill({ body: html.slice(0, from) + text + html.slice(to), contentType: "text/html" });
  });
  await page.goto("/initiatives/?scope=all");
  await expect(page.locator("[data-count-rows]")).toHaveText(String(times * initiatives.length));
  expect(await shownIds(page)).toHaveLength(100);
  await page.getByRole("button", { name: "Show 100 more" }).click();
  await expect(page.locator("[data-rows] > li")).toHaveCount(200);
  await expect(page.locator("[data-rows] > li").nth(100).locator("a").first()).toBeFocused();
  await expect(page.locator("[data-count-rows]")).toHaveText(String(times * initiatives.length));
});

test("everything works by keyboard", async ({ page }) => {
  await page.goto("/initiatives/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  const wallonia = field(page, "be3", "");
  await wallonia.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/region=be3/);
  await expect(wallonia).toBeFocused();
  await page.getByRole("button", { name: "Remove filter: Wallonia" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-search] [type=search]")).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 720 } });
  test("filters open and close, and nothing scrolls sideways", async ({ page }) => {
    await page.goto("/initiatives/");
    const toggle = page.getByRole("button", { name: "Filters" });
    await expect(page.locator("[data-panel=scope]")).toBeHidden();
    await toggle.click();
    await openPanel(page, "scope");
    await page.getByRole("radio", { name: "both" }).check();
    await expect(page).toHaveURL(/scope=all/);
    await toggle.click();
    await expect(page.locator("[data-panel=scope]")).toBeHidden();
    await field(page, "be3", "5").click();
    await expect(page.getByRole("button", { name: "Filters (2)" })).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("each region and pillar has its own page and CSV at an address one can guess", async ({ page, request }) => {
    await page.goto("/initiatives/region/be3/");
    const expected = initiatives.filter((row) => holds(row["region_ids"], "be3")).map(({ id }) => id);
    expect(
      await page
        .locator("[data-rows] > li:visible")
        .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset["id"])),
    ).toEqual(expected);
    const csv = await (await request.get("/initiatives/region/be3.csv")).text();
    expect(csv.trimEnd().split("\n")).toHaveLength(expected.length + 1);
    expect((await request.get("/initiatives/pillar/5/")).ok()).toBe(true);
  });

  test("a field of the matrix leads to a list of its own, with its sum, its lines and its files", async ({
    page,
    request,
  }) => {
    await page.goto("/");
    await page.getByRole("link", { name: /^Wallonia, Skills: 2 measures/ }).click();
    await expect(page).toHaveURL(/\/initiatives\/field\/be3-5\/$/);
    await expect(page.locator("[data-lines] tfoot")).toContainText("63.877");
    const csv = await (await request.get("/initiatives/field/be3-5-money.csv")).text();
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(data.reduce((all, line) => all + Number(line["counted_eur"]), 0)).toBe(63_877_000);
  });

  test("the whole table and its CSV are there", async ({ page, request }) => {
    await page.goto("/initiatives/");
    expect(await shownIds(page)).toHaveLength(initiatives.length);
    await expect(page.locator("[data-search] [type=search]")).toBeHidden();
    const href = await page.locator("[data-download=rows-csv]").getAttribute("href");
    const csv = await (await request.get(href ?? "")).text();
    expect(csv.trimEnd().split("\n")).toHaveLength(initiatives.length + 1);
  });
});
