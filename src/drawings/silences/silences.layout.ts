import type { MarkFacts } from "../marks/mark.ts";
import { textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

/** What has no place in a drawing, by the reason: listed below it, never drawn as zero and never left out. */
export interface Silence {
  reason: string;
  /** Whether its items do state an amount, which only has no place in the drawing; default false. */
  isStated?: boolean;
  items: readonly (MarkFacts & { label: string })[];
}

export interface PositionedSilences {
  /** Where they end. */
  bottom: number;
  groups: {
    reason: string;
    isStated: boolean;
    y: number;
    items: (MarkFacts & { x: number; boxY: number; lines: { text: string; y: number }[]; width: number })[];
  }[];
}

const size = 13;
const row = 21;
const indent = 22;

/** Places in pixels for the list of what has no value: a heading a reason, items side by side as far as they fit. */
export function layoutSilences(silences: readonly Silence[], variant: Variant, top: number): PositionedSilences {
  const room = leastWidth[variant];
  let y = top;
  const groups = silences
    .filter(({ items }) => items.length > 0)
    .map((silence) => {
      y += 30;
      const headingY = y;
      y += row;
      let x = 0;
      const items = silence.items.map((item) => {
        const texts = wrapText(item.label, size, room - indent);
        const width = indent + Math.max(...texts.map((text) => textWidth(text, size)));
        if (x > 0 && (x + width > room || texts.length > 1)) {
          x = 0;
          y += row;
        }
        const positioned = {
          tip: item.tip,
          keys: item.keys,
          x,
          boxY: y - 9,
          lines: texts.map((text, at) => ({ text, y: y + at * 17 })),
          width,
        };
        x += width + 18;
        if (texts.length > 1) {
          y += (texts.length - 1) * 17;
          x = room;
        }
        return positioned;
      });
      return { reason: silence.reason, isStated: silence.isStated ?? false, y: headingY, items };
    });
  return { bottom: groups.length > 0 ? y + 8 : top, groups };
}
