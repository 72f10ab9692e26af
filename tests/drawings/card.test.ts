import { expect, test } from "vitest";
import { type Card, layoutCard } from "../../src/drawings/card/card.layout.ts";
import { cardPng } from "../../src/drawings/card/card-png.ts";
import { outlinesOf, widthOf, wrapText } from "../../src/drawings/card/letters.ts";

const card: Card = {
  site: "Digitising Xanadu",
  title: "A name",
  facts: ["at least €5 m", "North"],
  foot: "Spring 2019",
  cells: [
    [
      { hue: 0, amount: 0, isLit: true },
      { hue: 1, amount: 1, isLit: true },
    ],
    [
      { hue: 0, amount: 0.5, isLit: false },
      { hue: 1, amount: 0.5, isLit: true },
    ],
  ],
};

test("layoutCard(card) keeps every text and cell within the card, and no cell over a text", () => {
  const long = {
    ...card,
    title: "Vouchers for digital transformation and cyber security of all companies of the north",
  };
  for (const each of [card, long]) {
    const { width, height, texts, rects } = layoutCard(each);
    for (const { text, x, size } of texts) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + widthOf(text, size)).toBeLessThanOrEqual(width);
    }
    for (const rect of rects) expect(rect.x + rect.width).toBeLessThanOrEqual(width);
    const [, ...cells] = rects;
    const lowest = Math.max(...texts.map(({ y }) => y));
    expect(Math.min(...cells.map(({ y }) => y))).toBeGreaterThan(lowest);
    expect(Math.max(...cells.map((cell) => cell.y + cell.height))).toBeLessThan(height);
  }
});

test("layoutCard(card) lights a cell only where something is there", () => {
  const [, ...cells] = layoutCard(card).rects;
  expect(cells.map(({ ink }) => ink)).toEqual(["rule", 1, "rule", 1]);
});

test("outlinesOf(text, x, y, size) draws an unknown accented letter without its accent, and leaves strangers out", () => {
  expect(outlinesOf("ł字", 0, 0, 100)).toEqual([]);
  expect(widthOf("ń", 100)).toBe(widthOf("n", 100));
  expect(widthOf("字", 100)).toBe(0);
});

test("wrapText(text, size, width, most) breaks at spaces and ends what does not fit in an ellipsis", () => {
  expect(wrapText("one two", 10, 1000, 2)).toEqual(["one two"]);
  expect(wrapText("one two three", 10, widthOf("one two", 10), 2)).toEqual(["one two", "three"]);
  expect(wrapText("one, two three", 10, widthOf("one, two", 10), 1)).toEqual(["one…"]);
});

test("cardPng(card) gives the same bytes for the same card", () => {
  expect(Buffer.from(cardPng(card)).equals(Buffer.from(cardPng(card)))).toBe(true);
});
