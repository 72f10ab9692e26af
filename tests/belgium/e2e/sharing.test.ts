import { expect, test } from "@playwright/test";

test("each kind of page is shared with a card of its own, and an initiative with that of all", async ({ request }) => {
  const cards: string[] = [];
  for (const path of ["/", "/initiatives/", "/pillars/", "/pillars/5/", "/regions/be2/", "/initiatives/wing/"]) {
    const html = await (await request.get(path)).text();
    const [, image = ""] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    const { pathname } = new URL(image);
    const response = await request.get(pathname);
    expect(response.headers()["content-type"]).toBe("image/png");
    const bytes = await response.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    cards.push(pathname);
  }
  const [, initiatives] = cards;
  expect(cards.at(-1)).toBe(initiatives);
  expect(new Set(cards).size).toBe(5);
});
