import { expect, test } from "vitest";
import { layoutCard } from "../../../src/drawings/card/card.layout.ts";
import { textWidth } from "../../../src/drawings/measure/text-width.ts";
import { card } from "../../fixtures/card.ts";

const longTitle = "Vouchers for digital transformation and cyber security of all companies of the north";
const longFact = "Everything that was ever said of what such a voucher may be spent on, by whom, and until when";
const long = { ...card, title: longTitle, site: longFact + longFact, facts: [longFact, longFact] };

test.each([card, long])(
  "layoutCard(card) keeps every text within the card and every cell below them: $title",
  (each) => {
    const { width, height, margin, head, title, facts, cells } = layoutCard(each);
    expect(margin + textWidth(head.text, head)).toBeLessThan(width - margin - textWidth(each.moment, head));
    for (const { text } of title.lines) expect(margin + textWidth(text, title)).toBeLessThanOrEqual(width - margin);
    for (const { text } of facts.lines) expect(margin + textWidth(text, facts)).toBeLessThanOrEqual(width - margin);
    expect(title.lines.length).toBeLessThanOrEqual(2);
    const lowest = facts.lines.at(-1)?.y ?? 0;
    expect(lowest).toBeGreaterThan(title.lines.at(-1)?.y ?? 0);
    for (const cell of cells) {
      expect(cell.y).toBeGreaterThan(lowest);
      expect(cell.y + cell.height).toBeLessThan(height);
      expect(cell.x + cell.width).toBeLessThanOrEqual(width - margin);
    }
  },
);

test("layoutCard(card) sets a long title smaller, and ends what does not fit in an ellipsis", () => {
  expect(layoutCard(long).title.size).toBeLessThan(layoutCard(card).title.size);
  expect(layoutCard(long).facts.lines).toHaveLength(3);
  expect(layoutCard({ ...card, title: `${longTitle}, ${longTitle}` }).title.lines.at(-1)?.text).toMatch(/\w…$/);
});

test("layoutCard(card) lights a cell only where something is there", () => {
  expect(layoutCard(card).cells.map(({ hue }) => hue)).toEqual([null, 1, null, 1]);
});

test("layoutCard(card, height) fades a drawing only where it does not end within the card", () => {
  const { drawing } = layoutCard(card, 2000);
  expect(drawing.fade).toBeGreaterThan(0);
  expect(layoutCard(card, 100).drawing).toEqual({ ...drawing, fade: 0 });
});
