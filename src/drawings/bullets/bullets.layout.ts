import { max, scaleLinear } from "d3";
import type { MarkFacts, MarkStyle } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";
import { layoutSilences, type PositionedSilences, type Silence } from "../silences/silences.layout.ts";

export interface Bullet extends MarkFacts {
  id: string;
  label: string;
  /** Whose aim it is. */
  detail: string;
  hue: number;
  /** What was reached as a share of the aim, 1 where it is met; null where the source states nothing reached, or nothing of the same kind. */
  share: number | null;
  mark: MarkStyle;
  /** What was reached, empty where nothing is stated, and what was aimed at, each in words with its year. */
  reached: string;
  aim: string;
}

export interface BulletGroup {
  label: string;
  bullets: readonly Bullet[];
}

export interface Bullets {
  groups: readonly BulletGroup[];
  /** Aims beside which nothing stands. */
  silences: readonly Silence[];
}

export interface PositionedBullet extends Bullet {
  top: number;
  height: number;
  labelLines: Line[];
  detailLines: Line[];
  reachedLines: Line[];
  aimLines: Line[];
  barY: number;
  /** Percent of the width. */
  lengthPct: number;
}

export interface PositionedBullets {
  height: number;
  barHeight: number;
  /** Where labels end (wide) or begin (narrow), where bars begin, where the aim stands and where words beside begin. */
  labelPct: number;
  barPct: number;
  aimPct: number;
  wordsPct: number;
  groups: { label: string; labelY: number; bullets: PositionedBullet[] }[];
  silences: PositionedSilences;
}

const leading = 17;
const barHeight = 14;
const sizes = {
  wide: { labelPct: 29, barPct: 31, widestPct: 34, wordsPct: 68 },
  narrow: { labelPct: 0, barPct: 0, widestPct: 94, wordsPct: 0 },
};

/**
 * Positions for bars towards an aim: every aim stands at the same x and each bar is its share of it, so that aims in
 * different units can be set one below the other; below them, in words, the aims without a result. x in percent of the width, y in pixels.
 */
export function layoutBullets({ groups, silences }: Bullets, variant: Variant): PositionedBullets {
  const { labelPct, barPct, widestPct, wordsPct } = sizes[variant];
  const isWide = variant === "wide";
  const width = leastWidth[variant];
  const labelWidth = isWide ? (labelPct / 100) * width : width;
  const wordsWidth = isWide ? ((100 - wordsPct) / 100) * width : width;
  const largest = Math.max(1, max(groups.flatMap(({ bullets }) => bullets.map(({ share }) => share ?? 0))) ?? 0);
  const length = scaleLinear([0, largest], [0, widestPct]);
  let y = 0;
  const positioned = groups.map((group) => {
    const labelY = y + 18;
    if (group.label) y += 32;
    const bullets = group.bullets.map((bullet) => {
      const top = y;
      const labels = wrapText(bullet.label, lettering.text, labelWidth);
      const details = wrapText(bullet.detail, lettering.detail, labelWidth);
      const reached = bullet.reached
        ? wrapText(bullet.reached, isWide ? lettering.text : lettering.item, wordsWidth)
        : [];
      const aims = wrapText(bullet.aim, lettering.detail, wordsWidth);
      const left = (labels.length + details.length) * leading;
      const right = (reached.length + aims.length) * leading;
      const barY = isWide ? top + 12 : top + left + 8;
      const wordsY = isWide ? top + 13 : barY + barHeight + 17;
      y = top + (isWide ? Math.max(left, right) + 16 : left + 8 + barHeight + right + 22);
      return {
        ...bullet,
        top,
        height: y - top,
        labelLines: linesFrom(labels, top + 13),
        detailLines: linesFrom(details, top + 13 + labels.length * leading),
        reachedLines: linesFrom(reached, wordsY),
        aimLines: linesFrom(aims, wordsY + reached.length * leading),
        barY,
        lengthPct: round(length(bullet.share ?? 0)),
      };
    });
    if (group.label) y += 12;
    return { label: group.label, labelY, bullets };
  });
  const positionedSilences = layoutSilences(silences, variant, Math.max(0, y - 8));
  return {
    height: positionedSilences.bottom,
    barHeight,
    labelPct,
    barPct,
    aimPct: round(barPct + length(1)),
    wordsPct,
    groups: positioned,
    silences: positionedSilences,
  };
}
