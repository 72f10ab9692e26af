import { Parser } from "htmlparser2";
import { type Lettering, lettering, textWidth } from "../../src/drawings/measure/text-width.ts";

export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const ofClass: Record<string, Lettering | undefined> = lettering;

/**
 * The boxes that the words of a drawing take in a frame of some width, by the widths that layouts use. Reads the markup
 * itself, so that whatever a component adds to its layout is measured too.
 */
export function textBoxes(svg: string, width: number): TextBox[] {
  const boxes: TextBox[] = [];
  const origins: { x: number; y: number; width: number }[] = [];
  let open: { x: number; y: number; anchor: string; of: Lettering; text: string } | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { x: outerX, y: outerY, width: outerWidth } = origins.at(-1) ?? { x: 0, y: 0, width };
        const across = (value = "0") =>
          value.endsWith("%") ? (Number.parseFloat(value) / 100) * outerWidth : Number(value);
        const x = outerX + across(attributes["x"]);
        const y = outerY + Number(attributes["y"] ?? 0);
        if (name === "svg") origins.push({ x, y, width: across(attributes["width"] ?? "100%") });
        if (name === "text") {
          const classes = (attributes["class"] ?? "").split(/\s+/);
          const of = classes.map((each) => ofClass[each]).find((each) => each !== undefined) ?? lettering.text;
          open = { x, y, anchor: attributes["text-anchor"] ?? "start", of, text: "" };
        }
      },
      ontext(text) {
        if (open) open.text += text;
      },
      onclosetag(name) {
        if (name === "svg") origins.pop();
        if (name !== "text" || !open) return;
        const text = open.text.trim();
        const long = textWidth(text, open.of);
        const left = open.x - { start: 0, middle: long / 2, end: long }[open.anchor as "start"];
        boxes.push({
          text,
          left,
          right: left + long,
          top: open.y - open.of.size * 0.72,
          bottom: open.y + open.of.size * 0.1,
        });
        open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return boxes.filter(({ text }) => text !== "");
}

/** Pairs of texts that touch, and texts that leave the frame, each in words. */
export function collisions(boxes: readonly TextBox[], width: number): string[] {
  const outside = boxes
    .filter(({ left, right }) => left < -1 || right > width + 1)
    .map(({ text, left, right }) => `outside: ${text} (${Math.round(left)} to ${Math.round(right)} of ${width})`);
  const touching = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `touching: ${a.text} | ${b.text}`),
  );
  return [...outside, ...touching];
}
