import type { MarkFacts } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

/** What cannot be drawn, by the reason: listed below it, never drawn as zero and never left out. */
export interface Silence {
  reason: string;
  /** Whether its items do state an amount, which only cannot be drawn; default false. */
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
    items: (MarkFacts & { x: number; boxY: number; lines: Line[]; width: number })[];
  }[];
}

const row = 21;
const indent = 22;

/** Positions in pixels for the list of what has no value: a heading a reason, items side by side as far as they fit. */
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
        const texts = wrapText(item.label, lettering.item, room - indent);
        const width = indent + Math.max(...texts.map((text) => textWidth(text, lettering.item)));
        if (x > 0 && (x + width > room || texts.length > 1)) {
          x = 0;
          y += row;
        }
        const positioned = {
          tip: item.tip,
          keys: item.keys,
          x: round(x),
          boxY: y - 9,
          lines: linesFrom(texts, y),
          width: round(width),
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
