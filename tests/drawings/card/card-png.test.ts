import { expect, test } from "vitest";
import { cardPng } from "../../../src/drawings/card/card-png.ts";
import { card } from "../../fixtures/card.ts";

test("cardPng(card) gives the same bytes for the same card, 1200 by 630 pixels", async () => {
  const [one, other] = [Buffer.from(await cardPng(card)), Buffer.from(await cardPng(card))];
  expect(one.equals(other)).toBe(true);
  expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("cardPng(card) draws Polish and Greek letters, and each as itself", async () => {
  const pictures = await Promise.all(
    ["Łódź", "Lodz", "Ελλάδα", "Ελλαδα", ""].map(async (title) =>
      Buffer.from(await cardPng({ ...card, title })).toString("base64"),
    ),
  );
  expect(new Set(pictures).size).toBe(pictures.length);
});
