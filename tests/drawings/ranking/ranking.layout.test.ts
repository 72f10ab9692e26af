import { expect, test } from "vitest";
import { layoutRanking, type Ranking } from "../../../src/drawings/ranking/ranking.layout.ts";

const facts = { tip: "", keys: [] };
const variants = ["wide", "narrow"] as const;

const ranking: Ranking = {
  ticks: [0, 50, 100].map((value) => ({ value, text: String(value) })),
  groups: [
    {
      label: "",
      items: [100, 50, 10, 1].map((value) => ({ ...facts, label: "x", value, mark: "exact", text: "", hue: 0 })),
    },
  ],
  silences: [],
};

test.each(variants)("layoutRanking(ranking, %s) keeps lengths in proportion to amounts", (variant) => {
  const { plotPct, groups } = layoutRanking(ranking, variant);
  const [whole = 0, half = 0, tenth = 0] = groups.flatMap(({ items }) => items.map(({ xPct }) => xPct - plotPct));
  expect(half).toBeCloseTo(whole / 2, 1);
  expect(tenth).toBeCloseTo(whole / 10, 1);
});
