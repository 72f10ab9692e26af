import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { expect, test } from "vitest";
import { allStates } from "../../src/charts/registry.ts";
import Drawing from "../../src/drawings/Drawing.astro";
import { leastWidth, type Variant } from "../../src/drawings/measure/variant.ts";
import { datasets, words } from "../fixtures/charts.ts";
import { collisions, textBoxes } from "./text-boxes.ts";

const container = await AstroContainer.create();

// What pages of 320, 768 and 1440 pixels leave to a frame, and the edges at which the variants change over.
const frames = [leastWidth.narrow, 288, 703, leastWidth.wide, 736, 900, 1180];

const charts = datasets.flatMap(({ name, dataset }) =>
  allStates(dataset, words).map((chart) => ({ name: `${chart.id}, ${name}`, chart })),
);

test.each(charts)("$name: no two words touch and none leaves the frame, at any width", async ({ chart }) => {
  const { id, subtitle: title, drawing } = chart;
  const drawn = async (variant: Variant) =>
    container.renderToString(Drawing, { props: { id, title, variant, drawing } });
  const svgs = { wide: await drawn("wide"), narrow: await drawn("narrow") };
  const shown = (width: number) => (width < leastWidth.wide ? svgs.narrow : svgs.wide);
  for (const width of frames) {
    const boxes = textBoxes(shown(width), width);
    expect({ width, collisions: collisions(boxes, width) }).toEqual({ width, collisions: [] });
  }
});

test.each(charts)("$name: draws no number that is none", async ({ chart }) => {
  const { id, subtitle: title, drawing } = chart;
  for (const variant of ["wide", "narrow"] as const) {
    const svg = await container.renderToString(Drawing, { props: { id, title, variant, drawing } });
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(svg).not.toMatch(/ style=/);
  }
});
