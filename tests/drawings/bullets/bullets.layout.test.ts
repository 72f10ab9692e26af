import { expect, test } from "vitest";
import { type Bullet, layoutBullets } from "../../../src/drawings/bullets/bullets.layout.ts";

const facts = { tip: "", keys: [] };
const variants = ["wide", "narrow"] as const;

const bullet = (share: number | null): Bullet => ({
  ...facts,
  id: String(share),
  label: "Aim",
  detail: "Of",
  hue: 0,
  share,
  mark: share === null ? "none" : "exact",
  reached: share === null ? "" : "1",
  aim: "aim: 2",
});

test.each(variants)(
  "layoutBullets(groups, %s): a bar is its share of the way to the aim, and may pass it",
  (variant) => {
    const bullets = [bullet(0.5), bullet(1.5), bullet(null)];
    const { groups, barPct, aimPct } = layoutBullets({ groups: [{ label: "", bullets }], silences: [] }, variant);
    const [half, beyond, none] = groups[0]?.bullets ?? [];
    expect(half?.lengthPct).toBeCloseTo((aimPct - barPct) / 2, 1);
    expect(beyond?.lengthPct).toBeCloseTo((aimPct - barPct) * 1.5, 1);
    expect(none?.lengthPct).toBe(0);
  },
);
