import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { expect, test } from "vitest";
import { allStates } from "../../src/charts/registry.ts";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import Drawing from "../../src/drawings/Drawing.astro";
import { isRoomy } from "../../src/drawings/drawing.ts";
import { leastRoomyWidth, leastWidth, type RoomyVariant } from "../../src/drawings/measure/variant.ts";
import { messages } from "../../src/text/messages.ts";
import { collisions, textBoxes } from "../drawings/text-boxes.ts";
import { tinyFiles } from "../fixtures/tiny.ts";

const words = { m: messages("en"), language: "en" as const };
const container = await AstroContainer.create();

// What pages of 320, 768 and 1440 pixels leave to a frame, and the edges at which the variants change over.
const frames = [leastWidth.narrow, 288, 703, leastWidth.wide, 736, leastRoomyWidth - 1, leastRoomyWidth, 1180];

const figures = [readFolder("data"), tinyFiles()].flatMap((files, at) => {
  const { dataset } = loadDataset(files);
  if (!dataset) throw new Error("the dataset is not sound");
  return allStates(dataset, words).map((figure) => ({ name: `${figure.id} (${["report", "tiny"][at]})`, figure }));
});

test.each(figures)("$name: no two words touch and none leaves the frame, at any width", async ({ figure }) => {
  const { id, subtitle: title, drawing } = figure;
  const drawn = async (variant: RoomyVariant) =>
    container.renderToString(Drawing, { props: { id, title, variant, drawing } });
  const svgs = { wide: await drawn("wide"), middle: await drawn("middle"), narrow: await drawn("narrow") };
  const shown = (width: number) => {
    if (width < leastWidth.wide) return svgs.narrow;
    return isRoomy(drawing) && width < leastRoomyWidth ? svgs.middle : svgs.wide;
  };
  for (const width of frames) {
    const boxes = textBoxes(shown(width), width);
    expect({ width, collisions: collisions(boxes, width) }).toEqual({ width, collisions: [] });
  }
});

test.each(figures)("$name: draws no number that is none", async ({ figure }) => {
  const { id, subtitle: title, drawing } = figure;
  for (const variant of ["wide", "narrow"] as const) {
    const svg = await container.renderToString(Drawing, { props: { id, title, variant, drawing } });
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(svg).not.toMatch(/ style=/);
  }
});
