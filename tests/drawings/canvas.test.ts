import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { createCanvas, fillPolygons, fillRect, toPng } from "../../src/drawings/card/canvas.ts";

const shadesOf = (canvas: ReturnType<typeof createCanvas>) =>
  Array.from({ length: canvas.height }, (_, row) => [
    ...canvas.pixels.subarray(row * canvas.width, (row + 1) * canvas.width),
  ]);

test("fillPolygons(canvas, polygons, ink) covers whole pixels wholly and half pixels by half", () => {
  const canvas = createCanvas(6, 3, ["#ffffff", "#000000"]);
  const square = [
    [1, 1],
    [3.5, 1],
    [3.5, 2],
    [1, 2],
  ] as const;
  fillPolygons(canvas, [square], 1);
  expect(shadesOf(canvas)).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0, 31, 31, 24, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ]);
});

test("fillPolygons(canvas, polygons, ink) leaves a hole that runs the other way round", () => {
  const canvas = createCanvas(8, 5, ["#ffffff", "#000000"]);
  const outer = [
    [0, 0],
    [5, 0],
    [5, 5],
    [0, 5],
  ] as const;
  const hole = [
    [2, 2],
    [2, 3],
    [3, 3],
    [3, 2],
  ] as const;
  fillPolygons(canvas, [outer, hole], 1);
  expect(shadesOf(canvas)[2]?.slice(0, 6)).toEqual([31, 31, 0, 31, 31, 0]);
});

test("toPng(canvas) is a PNG of its size whose rows read back, the same every time", () => {
  const draw = () => {
    const canvas = createCanvas(4, 2, ["#ffffff", "#102030"]);
    fillRect(canvas, 1, 0, 2, 1, 1);
    return toPng(canvas);
  };
  const bytes = Buffer.from(draw());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([4, 2]);
  const at = bytes.indexOf("IDAT");
  const data = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  expect([...data]).toEqual([0, 0, 31, 31, 0, 0, 0, 0, 0, 0]);
  const palette = bytes.subarray(bytes.indexOf("PLTE") + 4);
  expect([...palette.subarray(31 * 3, 31 * 3 + 3)]).toEqual([0x10, 0x20, 0x30]);
  expect(bytes.equals(Buffer.from(draw()))).toBe(true);
});
