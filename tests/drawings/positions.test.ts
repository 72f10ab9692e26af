import { expect, test } from "vitest";
import { type Flow, layoutFlow } from "../../src/drawings/flow/flow.layout.ts";
import { axisValues, farthestPct, positionTicks } from "../../src/drawings/measure/axis.ts";
import { lettering, textWidth, wrapText } from "../../src/drawings/measure/text-width.ts";
import { layoutRanking, type Ranking } from "../../src/drawings/ranking/ranking.layout.ts";
import { layoutSilences } from "../../src/drawings/silences/silences.layout.ts";
import { layoutSpans, type Span } from "../../src/drawings/spans/spans.layout.ts";
import { layoutUnits } from "../../src/drawings/units/units.layout.ts";
import { layoutWaterfall, type WaterfallStep } from "../../src/drawings/waterfall/waterfall.layout.ts";

const facts = { tip: "", keys: [] };

test("wrapText(text, lettering, width) keeps every word and no line wider than told, but for a word that is", () => {
  const text = "A name of several words and one indivisibility";
  const lines = wrapText(text, lettering.text, 80);
  expect(lines.join(" ")).toBe(text);
  for (const line of lines.filter((each) => each.includes(" ")))
    expect(textWidth(line, lettering.text)).toBeLessThanOrEqual(80);
});

test("axisValues(values) begins at zero, and is an axis also without values", () => {
  expect(axisValues([3, 162, 500])).toEqual([0, 100, 200, 300, 400, 500]);
  expect(axisValues([]).length).toBeGreaterThan(1);
});

test("positionTicks(ticks, …) writes every second where neighbours would touch, and keeps every line", () => {
  const ticks = [0, 1, 2, 3].map((value) => ({ value, text: `€${value}00 m` }));
  const positioned = positionTicks(ticks, (value) => value * 14, 272);
  expect(positioned.map(({ isWritten }) => isWritten)).toEqual([true, false, true, false]);
});

test("farthestPct(marks, …) makes room for the words of the longest mark", () => {
  const of = { fromPct: 0, toPct: 90, width: 272, gap: 14 };
  const far = farthestPct([{ share: 1, words: 80 }], of);
  expect((far / 100) * 272 + 14 + 80).toBeCloseTo(272, 5);
  expect(farthestPct([{ share: 0, words: 400 }], of)).toBe(90);
});

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

test.each(["wide", "narrow"] as const)(
  "layoutRanking(ranking, %s) keeps lengths in proportion to amounts",
  (variant) => {
    const { plotPct, groups } = layoutRanking(ranking, variant);
    const [whole = 0, half = 0, tenth = 0] = groups.flatMap(({ items }) => items.map(({ xPct }) => xPct - plotPct));
    expect(half).toBeCloseTo(whole / 2, 1);
    expect(tenth).toBeCloseTo(whole / 10, 1);
  },
);

const span = (from: number | null, to: number | null, isYearly = false): Span => ({
  ...facts,
  label: "x",
  detail: "",
  from,
  to,
  isYearly,
  mark: "exact",
  text: "",
  hue: 0,
});

test.each(["wide", "narrow"] as const)("layoutSpans(spans, %s): a period covers its last year whole", (variant) => {
  const { items, ticks } = layoutSpans({ items: [span(2014, 2015), span(2015, 2017)], silences: [] }, variant);
  expect(items[0]?.toPct).toBeCloseTo(ticks[2]?.xPct ?? 0, 5);
  expect(items[1]?.fromPct).toBeCloseTo(ticks[1]?.xPct ?? 0, 5);
});

test("layoutSpans(spans): one piece for a total, one a year for a yearly amount, an open end to the edge", () => {
  const { items } = layoutSpans(
    { items: [span(2014, 2017), span(2014, 2016, true), span(2015, null)], silences: [] },
    "wide",
  );
  expect(items.map(({ pieces }) => pieces.length)).toEqual([1, 3, 1]);
  expect(items[2]?.toPct).toBe(items[0]?.toPct);
});

const step = (kind: WaterfallStep["kind"], from: number, to: number): WaterfallStep => ({
  ...facts,
  label: kind,
  text: "",
  kind,
  from,
  to,
  mark: "exact",
  hue: 0,
});

test.each(["wide", "narrow"] as const)(
  "layoutWaterfall(steps, %s): a part begins where the one before it ends",
  (variant) => {
    const steps = [step("part", 0, 40), step("part", 40, 100), step("sum", 0, 100), step("outside", 0, 50)];
    const [first, second, sum, outside] = layoutWaterfall(
      { ticks: [], steps, outsideLabel: "o", silences: [] },
      variant,
    ).steps;
    expect(second?.xPct).toBeCloseTo((first?.xPct ?? 0) + (first?.widthPct ?? 0), 1);
    expect(sum?.widthPct).toBeCloseTo((first?.widthPct ?? 0) + (second?.widthPct ?? 0), 1);
    expect(first?.link?.toY).toBe(second?.y);
    expect([sum?.link, outside?.link]).toEqual([null, null]);
  },
);

test("layoutFlow(flow): what leaves a node and what reaches one is as thick as the node", () => {
  const way = (nodes: string[], value: number) => ({
    ...facts,
    nodes,
    value,
    mark: "exact" as const,
    text: "",
    hue: 0,
  });
  const node = (id: string) => ({ id, label: id, text: "", hue: null });
  const flow: Flow = {
    columns: [
      { label: "", nodes: [node("a"), node("b")] },
      { label: "", nodes: [node("n")] },
      { label: "", nodes: [node("2"), node("5")] },
    ],
    ways: [way(["a", "n", "2"], 60), way(["b", "n", "5"], 30), way(["a", "n", "5"], 10)],
    groups: [],
  };
  const { columns, bands } = layoutFlow(flow);
  const heights = columns.map(({ nodes }) => nodes.reduce((sum, { height }) => sum + height, 0));
  expect(heights).toEqual([heights[0], heights[0], heights[0]]);
  expect(bands).toHaveLength(6);
  for (const { nodes } of columns)
    for (const [at, each] of nodes.entries()) expect(each.y + each.height).toBeLessThan(nodes[at + 1]?.y ?? Infinity);
});

test.each(["wide", "narrow"] as const)("layoutUnits(units, %s) draws every unit once, none on another", (variant) => {
  const unit = { ...facts, sign: "2", hue: 0 };
  const columns = Array.from({ length: 11 }, (_, at) => ({ label: String(2009 + at), short: String(at) }));
  const rows = [{ label: "r", cells: columns.map((_, at) => Array.from({ length: at % 3 }, () => unit)) }];
  const { side, rows: positioned } = layoutUnits({ columns, rows, key: [] }, variant);
  const units = positioned.flatMap((row) => row.units);
  expect(units).toHaveLength(rows[0]?.cells.flat().length ?? 0);
  expect(new Set(units.map(({ xPct, y }) => `${xPct} ${y}`)).size).toBe(units.length);
  expect((272 / 100) * (100 / columns.length)).toBeGreaterThan(side);
});

test("layoutSilences(silences, variant, top) leaves out an empty reason and takes no room for nothing", () => {
  expect(layoutSilences([{ reason: "none", items: [] }], "wide", 40)).toEqual({ bottom: 40, groups: [] });
});
