// A drawing of flat shapes on paper as a PNG: nothing but arithmetic, so it comes out alike on every machine.
import { crc32, deflateSync } from "node:zlib";

export interface Canvas {
  width: number;
  height: number;
  /** The paper and then the inks, as #rrggbb; at most sixteen. */
  colours: readonly string[];
  /** For each pixel sixteen times its ink plus how much of it covers the paper, 0 to 15. */
  pixels: Uint8Array;
}

const shades = 15;

/** An empty sheet; `colours` are the paper and the inks. */
export function createCanvas(width: number, height: number, colours: readonly string[]): Canvas {
  return { width, height, colours, pixels: new Uint8Array(width * height) };
}

/** Fills a rectangle with an ink, by its number among the colours; edges are rounded to pixels. */
export function fillRect(canvas: Canvas, x: number, y: number, width: number, height: number, ink: number): void {
  for (let row = Math.round(y); row < Math.round(y + height); row++) {
    const from = row * canvas.width + Math.round(x);
    canvas.pixels.fill(ink * 16 + shades, from, from + Math.round(width));
  }
}

export type Polygon = readonly (readonly [number, number])[];

/**
 * Fills closed outlines with an ink, smooth at the edges. Each edge adds what lies to its right in the rows it crosses,
 * so that a running sum along a row gives the share of each pixel inside; holes run the other way round.
 */
export function fillPolygons(canvas: Canvas, polygons: readonly Polygon[], ink: number): void {
  const points = polygons.flat();
  if (points.length === 0) return;
  const left = Math.max(0, Math.floor(Math.min(...points.map(([x]) => x))));
  const top = Math.max(0, Math.floor(Math.min(...points.map(([, y]) => y))));
  const right = Math.min(canvas.width, Math.ceil(Math.max(...points.map(([x]) => x))) + 2);
  const bottom = Math.min(canvas.height, Math.ceil(Math.max(...points.map(([, y]) => y))) + 1);
  const width = right - left;
  if (width <= 0 || bottom <= top) return;
  const sums = new Float32Array(width * (bottom - top));
  for (const polygon of polygons) {
    polygon.forEach(([x, y], at) => {
      const [nextX, nextY] = polygon[(at + 1) % polygon.length] ?? [x, y];
      addEdge(sums, width, bottom - top, x - left, y - top, nextX - left, nextY - top);
    });
  }
  for (let row = 0; row < bottom - top; row++) {
    let covered = 0;
    for (let column = 0; column < width; column++) {
      covered += sums[row * width + column] ?? 0;
      const shade = Math.round(Math.min(1, Math.abs(covered)) * shades);
      if (shade > 0) canvas.pixels[(top + row) * canvas.width + left + column] = ink * 16 + shade;
    }
  }
}

function addEdge(sums: Float32Array, width: number, height: number, x0: number, y0: number, x1: number, y1: number) {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [topX, topY, bottomX, bottomY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (bottomX - topX) / (bottomY - topY);
  for (let row = Math.max(0, Math.floor(topY)); row < Math.min(height, Math.ceil(bottomY)); row++) {
    const from = Math.max(row, topY);
    const to = Math.min(row + 1, bottomY);
    if (to <= from) continue;
    // A shallow edge crosses many pixels of one row: it is taken piece by piece, each at its middle.
    const pieces = Math.max(1, Math.ceil(Math.abs(slope) * (to - from) * 2));
    const weight = (direction * (to - from)) / pieces;
    for (let piece = 0; piece < pieces; piece++) {
      const y = from + ((piece + 0.5) * (to - from)) / pieces;
      const x = Math.min(Math.max(topX + (y - topY) * slope, 0), width - 2);
      const column = Math.floor(x);
      const share = 1 - (x - column);
      const place = row * width + column;
      sums[place] = (sums[place] ?? 0) + weight * share;
      sums[place + 1] = (sums[place + 1] ?? 0) + weight * (1 - share);
    }
  }
}

/** The sheet as the bytes of a PNG with a palette. */
export function toPng({ width, height, colours, pixels }: Canvas): Uint8Array<ArrayBuffer> {
  const paper = rgb(colours[0] ?? "#ffffff");
  const palette = colours.flatMap((colour) => {
    const ink = rgb(colour);
    return Array.from({ length: 16 }, (_, shade) =>
      ink.map((part, at) => Math.round((paper[at] ?? 0) + ((part - (paper[at] ?? 0)) * shade) / shades)),
    ).flat();
  });
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8); // bits a pixel
  header.setUint8(9, 3); // a palette
  const rows = new Uint8Array((width + 1) * height); // each row begins with its filter, none
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("PLTE", Uint8Array.from(palette)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return bytes;
}

function rgb(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
