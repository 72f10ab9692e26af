import { Resvg } from "@resvg/resvg-js";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { drawn } from "../file/drawn.ts";
import { fontFiles } from "../measure/fonts.ts";
import Card from "./Card.astro";
import type { Card as Shown } from "./card.layout.ts";

const container = AstroContainer.create();
// The machine's own fonts would make another picture on each.
const font = { fontFiles: Object.values(fontFiles), loadSystemFonts: false };

/** A card for sharing as the bytes of a PNG; the same card gives the same bytes. */
export async function cardPng(card: Shown): Promise<Uint8Array<ArrayBuffer>> {
  const { foot, title } = card;
  const props = { card, drawn: "drawing" in foot ? await drawn("card", title, foot.drawing) : undefined };
  const svg = await (await container).renderToString(Card, { props });

  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}
