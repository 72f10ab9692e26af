// One picture of each kind of drawing, small enough to be looked at: a change of any of them is a change to be seen.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { DotRow } from "../../../src/drawings/dots/dots.layout.ts";
import type { Drawing } from "../../../src/drawings/drawing.ts";
import { drawn } from "../../../src/drawings/file/drawn.ts";
import { resolvedCss } from "../../../src/drawings/file/resolved-css.ts";
import type { GridCell } from "../../../src/drawings/grid/grid.layout.ts";
import type { MapArea } from "../../../src/drawings/map/map.layout.ts";
import { fileWidth } from "../../../src/drawings/measure/variant.ts";

const facts = { tip: "All about it", keys: ["region-north", "pillar-2"] };
const bar = (label: string, value: number | null, mark: "exact" | "about" | "at_least" | "none", hue = 2) => ({
  ...facts,
  id: label,
  label,
  detail: "North · 2014–2020",
  value,
  mark,
  text: value === null ? "not stated" : `€${value} m`,
  hue,
});
const silences = [
  {
    reason: "No amount stated (2)",
    items: [
      { ...facts, label: "Harbour" },
      { ...facts, label: "Market" },
    ],
  },
  { reason: "Per year (1)", isStated: true, items: [{ ...facts, label: "Strategy €50 m per year" }] },
];
const field = (text: string, more: Partial<GridCell> = {}): GridCell => ({
  ...facts,
  text,
  detail: "",
  share: null,
  mark: "exact",
  shade: null,
  link: null,
  ...more,
});
const groups = [
  { label: "2 Innovation", hue: 2, bars: [bar("School", 60, "exact"), bar("Campus", 20, "at_least")] },
  { label: "", hue: null, bars: [bar("Works", 10, "about"), bar("Tower", null, "none")] },
];
const ticks = [0, 50, 100].map((value) => ({ value, text: `€${value} m` }));
const step = { ...facts, text: "€40 m", mark: "exact" as const, hue: 5 };
const span = { ...facts, isYearly: false, mark: "exact" as const, text: "€5 m", hue: 3 };

const point = (text: string, value: number, isHollow = false) => ({ text, value, isHollow });
const dots = (label: string, points: DotRow["points"], isChange: boolean): DotRow => ({
  ...facts,
  id: label,
  label,
  detail: "2018",
  hue: 7,
  points,
  isChange,
});
const panel = (label: string, values: [number, number][]) => ({
  ...facts,
  id: label,
  label,
  detail: "% of all",
  change: "+30: better",
  hue: 7,
  points: values.map(([year, value]) => ({ year, value, text: String(value) })),
});
const bullet = (label: string, share: number | null, mark: "exact" | "at_least" | "none") => ({
  ...facts,
  id: label,
  label,
  detail: "School",
  hue: 7,
  share,
  mark,
  reached: share === null ? "" : "60 · by 2017",
  aim: "aim: 100 · by 2020",
});
const area = (
  label: string,
  rings: [number, number][][] | null,
  value: number | null,
  mark: MapArea["mark"],
): MapArea => ({
  ...facts,
  id: label,
  label,
  shortLabel: label,
  detail: "12 initiatives, 5 more in the text",
  value,
  mark,
  text: value === null ? "no amount stated" : `€${value} m`,
  hue: 7,
  href: "/x/",
  polygons: rings && [rings],
});

const drawings: Drawing[] = [
  { kind: "bars", groups },
  {
    kind: "grid",
    columns: ["North", "South"],
    rows: [
      { label: "1 Cooperation", hue: 1, cells: [field("4", { detail: "projects" }), field("")] },
      {
        label: "5 Skills",
        hue: 5,
        cells: [field("≥ 3.0", { share: 0.6, mark: "at_least" }), field("", { mark: "none" })],
      },
      { label: "Health", hue: null, cells: [field("9", { shade: 0.4 }), field("1", { shade: 0.1 })] },
    ],
  },
  {
    kind: "ranking",
    ticks,
    silences,
    groups: [
      {
        label: "",
        items: [
          { ...bar("School", 60, "exact"), value: 60 },
          { ...bar("Campus", 9, "at_least"), value: 9 },
        ],
      },
    ],
  },
  {
    kind: "spans",
    silences,
    items: [
      { ...span, label: "From first to last", from: 2014, to: 2017 },
      { ...span, label: "Each year", from: 2015, to: 2018, isYearly: true },
      { ...span, label: "No last year", from: 2016, to: null },
      { ...span, label: "No first year", from: null, to: 2016 },
    ],
  },
  {
    kind: "flow",
    groups,
    columns: [
      {
        label: "Who pays",
        nodes: [
          { id: "a", label: "North + Fund", text: "≥ €70 m", hue: null },
          { id: "b", label: "South", text: "€30 m", hue: null },
        ],
      },
      { label: "Where", nodes: [{ id: "n", label: "North", text: "€100 m", hue: null }] },
      {
        label: "For what",
        nodes: [
          { id: "2", label: "2 Innovation", text: "€70 m", hue: 2 },
          { id: "5", label: "5 Skills", text: "€30 m", hue: 5 },
        ],
      },
    ],
    ways: [
      { ...facts, nodes: ["a", "n", "2"], value: 70, mark: "at_least", text: "≥ €70 m", hue: 2 },
      { ...facts, nodes: ["b", "n", "5"], value: 30, mark: "exact", text: "€30 m", hue: 5 },
    ],
  },
  {
    kind: "waterfall",
    ticks,
    steps: [
      { ...step, label: "School", kind: "part", from: 0, to: 40 },
      { ...step, label: "Campus", kind: "part", from: 40, to: 79.5 },
      { ...step, label: "Rounding", kind: "rounding", from: 79.5, to: 80 },
      { ...step, label: "All", kind: "sum", from: 0, to: 80, text: "≥ €80 m" },
    ],
  },
  {
    kind: "units",
    columns: [
      { label: "2016", short: "’16" },
      { label: "2017", short: "’17" },
    ],
    rows: [
      {
        label: "North",
        cells: [
          [
            { ...facts, sign: "2", hue: 2 },
            { ...facts, sign: "5", hue: 5 },
          ],
          [],
        ],
      },
    ],
    key: [
      { sign: "2", hue: 2, label: "Innovation" },
      { sign: "5", hue: 5, label: "Skills" },
    ],
  },
  {
    kind: "dots",
    groups: [
      {
        label: "Ranks",
        scale: { left: 10, right: 1, ticks: [10, 5, 1], leftText: "← worse", rightText: "better →" },
        rows: [
          dots("Fell", [point("3 (2017)", 3, true), point("6 (2018)", 6)], true),
          dots("Rose", [point("9 (2017)", 9, true), point("4 (2018)", 4)], true),
          dots("Stayed", [point("5 (2017)", 5, true), point("5 (2018)", 5)], true),
        ],
      },
      {
        label: "Scores",
        scale: { left: 0, right: 100, ticks: [0, 50, 100], leftText: "", rightText: "" },
        rows: [
          dots("Compared", [point("EU 40", 40, true), point("North 60", 60)], false),
          dots("Alone", [point("75", 75)], false),
        ],
      },
    ],
  },
  {
    kind: "panels",
    panels: [
      panel("Shares", [
        [2015, 30],
        [2018, 60],
      ]),
      panel("Growth, below zero too", [
        [2016, 1],
        [2017, -2],
        [2018, 0.5],
      ]),
    ],
  },
  {
    kind: "bullets",
    groups: [{ label: "With a result", bullets: [bullet("Schools", 0.6, "at_least"), bullet("Pupils", 1.2, "exact")] }],
    silences: [{ reason: "No result stated (1)", items: [{ ...facts, label: "Teachers · aim: 500" }] }],
  },
  {
    kind: "map",
    notes: ["North and South together: €3 m"],
    areas: [
      area("Country", null, 60, "at_least"),
      area(
        "North",
        [
          [
            [4, 51],
            [5, 51],
            [5, 50.5],
            [4, 50.5],
            [4, 51],
          ],
        ],
        100,
        "exact",
      ),
      area(
        "South",
        [
          [
            [4, 50.5],
            [4.2, 50.5],
            [4.2, 50.3],
            [4, 50.3],
            [4, 50.5],
          ],
        ],
        null,
        "none",
      ),
    ],
  },
];

const css = resolvedCss(
  readFileSync("src/drawings/drawing.css", "utf8"),
  readFileSync("src/styles/tokens.css", "utf8"),
);

test.each(drawings)("$kind looks as it did", async (drawing) => {
  const { markup, height } = await drawn(drawing.kind, drawing.kind, drawing);
  const file = `<svg xmlns="http://www.w3.org/2000/svg" width="${fileWidth}" height="${height}"><style>${css}</style>\n${markup.replaceAll("><", ">\n<")}\n</svg>\n`;
  await expect(file).toMatchFileSnapshot(`drawn/${drawing.kind}.svg`);
});
