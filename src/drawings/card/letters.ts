import type { Polygon } from "./canvas.ts";
import text from "./letters.txt?raw";

interface Letter {
  /** Width in units of the em. */
  advance: number;
  path: string;
}

const unitsPerEm = 1000;
const letters = new Map<string, Letter>(
  text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => line.split("\t"))
    .map(([character = "", advance = "0", path = ""]) => [character, { advance: Number(advance), path }]),
);

/** A character's outline; one that is not held loses its accent, and failing that is left out. */
function letterOf(character: string): Letter | undefined {
  return letters.get(character) ?? letters.get(character.normalize("NFD").charAt(0));
}

/** How wide a text is at a size, in the size's unit. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (letterOf(character)?.advance ?? 0), 0) * (size / unitsPerEm);
}

/** The outlines of a text whose baseline begins at a place; y downwards. */
export function outlinesOf(text: string, x: number, y: number, size: number): Polygon[] {
  const scale = size / unitsPerEm;
  let at = x;
  return [...text].flatMap((character) => {
    const letter = letterOf(character);
    if (!letter) return [];
    const origin = at;
    at += letter.advance * scale;
    return polygonsOf(letter.path).map((polygon) =>
      polygon.map(([px, py]) => [origin + px * scale, y - py * scale] as const),
    );
  });
}

/** A text in lines no wider than `width`, broken at spaces; what does not fit into `most` lines ends in an ellipsis. */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (last.includes(" ") && widthOf(`${last}…`, size) > width) last = last.slice(0, last.lastIndexOf(" "));
  return [...lines.slice(0, most - 1), `${last.replace(/[,;.:]$/, "")}…`];
}

const steps = 6; // straight pieces a curve: smooth at the sizes of a card

function polygonsOf(path: string): [number, number][][] {
  const polygons: [number, number][][] = [];
  for (const [, command = "", numbers = ""] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const parts = numbers.split(" ").map(Number);
    const points = parts.flatMap((each, at) => (at % 2 === 0 ? [[each, parts[at + 1] ?? 0] as [number, number]] : []));
    const polygon = polygons.at(-1);
    if (command === "M") polygons.push(points);
    else if (command === "L") polygon?.push(...points);
    else if (command !== "Z") polygon?.push(...curve([polygon.at(-1) ?? [0, 0], ...points]));
  }
  return polygons;
}

/** Points along a Bézier curve of any degree, its beginning left out. */
function curve(controls: readonly (readonly [number, number])[]): [number, number][] {
  return Array.from({ length: steps }, (_, at) => {
    const t = (at + 1) / steps;
    let points = controls.map(([x, y]) => [x, y] as [number, number]);
    while (points.length > 1) {
      points = points.slice(1).map(([x, y], index) => {
        const [beforeX, beforeY] = points[index] ?? [x, y];
        return [beforeX + (x - beforeX) * t, beforeY + (y - beforeY) * t];
      });
    }
    return points[0] ?? [0, 0];
  });
}
