import { readFileSync } from "node:fs";
import { createCanvas, fillPolygons, fillRect, toPng } from "./canvas.ts";
import { type Card, type CardInk, layoutCard } from "./card.layout.ts";
import { outlinesOf } from "./letters.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");

// Cards are shown on other sites, in light: the first of each pair of the site's own colours.
const inks: CardInk[] = ["ink", "muted", "rule", 0, 1, 2, 3, 4, 5, 6];
const colours = ["paper", ...inks.map((ink) => (typeof ink === "number" ? `hue-${ink}` : ink))].map(colourOf);

function colourOf(name: string): string {
  const colour = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];
  if (!colour) throw new Error(`unknown colour: ${name}`);
  return colour;
}

/** A card for sharing as the bytes of a PNG; the same card gives the same bytes on every machine. */
export function cardPng(card: Card): Uint8Array<ArrayBuffer> {
  const { width, height, texts, rects } = layoutCard(card);
  const canvas = createCanvas(width, height, colours);
  const number = (ink: CardInk) => inks.indexOf(ink) + 1;
  for (const rect of rects) fillRect(canvas, rect.x, rect.y, rect.width, rect.height, number(rect.ink));
  for (const { text, x, y, size, ink } of texts) fillPolygons(canvas, outlinesOf(text, x, y, size), number(ink));
  return toPng(canvas);
}
