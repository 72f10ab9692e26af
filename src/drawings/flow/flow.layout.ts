import { sum } from "d3";
import type { BarGroup } from "../bars/bars.layout.ts";
import type { MarkFacts, MarkStyle } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, wrapText } from "../measure/text-width.ts";
import { leastWidth } from "../measure/variant.ts";

export interface FlowNode {
  id: string;
  label: string;
  /** Its amount in words. */
  text: string;
  hue: number | null;
}

/** Money that takes one way through the columns: one node of each. */
export interface FlowWay extends MarkFacts {
  nodes: readonly string[];
  value: number;
  mark: MarkStyle;
  text: string;
  hue: number;
}

export interface Flow {
  /** What each column holds, and its nodes from top to bottom. */
  columns: readonly { label: string; nodes: readonly FlowNode[] }[];
  ways: readonly FlowWay[];
  /** The same ways as bars, for frames too narrow for bands. */
  groups: readonly BarGroup[];
}

export interface PositionedNode extends FlowNode {
  y: number;
  height: number;
  /** The field that holds its words, where these stand between bands. */
  plate: { y: number; height: number } | null;
  labelLines: Line[];
}

export interface PositionedBand extends MarkFacts {
  /** Outlines from column to column in a box of 100 by `height`, stretched to the drawing's width. */
  path: string;
  hue: number;
}

export interface PositionedFlow {
  height: number;
  nodeWidth: number;
  /** `fromPct` to `toPct`: from where bands reach a column to where they leave it; the words of one between stand there. */
  columns: {
    label: string;
    fromPct: number;
    toPct: number;
    y: number;
    anchor: "end" | "start";
    nodes: PositionedNode[];
  }[];
  bands: PositionedBand[];
}

// Where bands reach and leave the columns. The words of the first end before it, those of the last begin behind it, those
// of the one between stand in it, so that no band runs through words.
const stops = [
  { from: 27, to: 27 },
  { from: 42, to: 61 },
  { from: 78, to: 78 },
] as const;
const last = { from: 100, to: 100 };
const pixels = 300;
const head = 34;
const gap = 12;
const nodeWidth = 8;
const line = 16;

/**
 * Positions for bands that lead through three columns, their thickness in proportion to the money. Every node has room for its
 * words however little it holds; bands leave and reach a node in the order of the nodes they link.
 */
export function layoutFlow({ columns, ways }: Flow): PositionedFlow {
  const whole = sum(ways, ({ value }) => value) || 1;
  const thick = (value: number) => (value / whole) * pixels;
  const positioned = columns.map(({ label, nodes }, column) => {
    const { from: fromPct, to: toPct } = stops[column] ?? last;
    const isBetween = toPct > fromPct;
    const room = roomOf(column);
    let y = head;
    return {
      label,
      fromPct,
      toPct,
      y: 16,
      anchor: column === 0 ? ("end" as const) : ("start" as const),
      nodes: nodes.map((node): PositionedNode => {
        const value = sum(
          ways.filter((way) => way.nodes[column] === node.id),
          (way) => way.value,
        );
        const height = Math.max(thick(value), 1.5);
        const lines = [...wrapText(node.label, lettering["node-label"], room), node.text];
        const top = y;
        const least = lines.length * line + (isBetween ? 8 : 0);
        const slot = Math.max(height, least);
        const first = top + height / 2 - (lines.length * line) / 2 + 12;
        const shift = (slot - height) / 2;
        y += slot + gap;
        return {
          ...node,
          y: round(top + shift),
          height: round(height),
          plate: isBetween ? { y: round(top), height: round(slot) } : null,
          labelLines: lines.map((text, at) => ({ text, y: round(first + shift + at * line) })),
        };
      }),
    };
  });
  const height = Math.max(...positioned.flatMap(({ nodes }) => nodes.map((node) => slotEnd(node)))) + 6;
  return { height: round(height), nodeWidth, columns: positioned, bands: bandsOf(columns, ways, positioned, thick) };
}

function slotEnd(node: PositionedNode): number {
  return Math.max(
    (node.plate?.y ?? 0) + (node.plate?.height ?? 0),
    node.y + node.height,
    (node.labelLines.at(-1)?.y ?? 0) + 4,
  );
}

/** How wide the words of a column may be, in pixels. */
function roomOf(column: number): number {
  const { from, to } = stops[column] ?? last;
  const [left, right] = to > from ? [from, to] : column === 0 ? [0, from] : [from, 100];
  return ((right - left) / 100) * leastWidth.wide - 16;
}

/** One band a way: its outlines across each gap between columns, so that all of it is one mark. */
function bandsOf(
  columns: Flow["columns"],
  ways: readonly FlowWay[],
  positioned: PositionedFlow["columns"],
  thick: (value: number) => number,
): PositionedBand[] {
  const rank = (column: number, id: string) => columns[column]?.nodes.findIndex((node) => node.id === id) ?? 0;
  const inOrder = (first: number) =>
    [...ways].sort((a, b) => {
      for (const column of [first, ...columns.keys()]) {
        const order = rank(column, a.nodes[column] ?? "") - rank(column, b.nodes[column] ?? "");
        if (order !== 0) return order;
      }
      return 0;
    });
  const gaps = columns.slice(1).map((_, at) => ({
    starts: stack(inOrder(at + 1), at, positioned, thick),
    ends: stack(inOrder(at), at + 1, positioned, thick),
    x0: (stops[at] ?? last).to,
    x1: (stops[at + 1] ?? last).from,
  }));
  return ways.map((way) => {
    const t = Math.max(thick(way.value), 0.6);
    const path = gaps.map(({ starts, ends, x0, x1 }) => {
      const [a, b] = [starts.get(way) ?? 0, ends.get(way) ?? 0];
      const middle = round((x0 + x1) / 2);
      return `M${x0} ${round(a)}C${middle} ${round(a)} ${middle} ${round(b)} ${x1} ${round(b)}V${round(b + t)}C${middle} ${round(b + t)} ${middle} ${round(a + t)} ${x0} ${round(a + t)}Z`;
    });
    return { tip: way.tip, keys: way.keys, hue: way.hue, path: path.join("") };
  });
}

/** Where each way begins on its node of a column, from the node's top in the order given. */
function stack(
  ways: readonly FlowWay[],
  column: number,
  positioned: PositionedFlow["columns"],
  thick: (value: number) => number,
): Map<FlowWay, number> {
  const next = new Map(positioned[column]?.nodes.map(({ id, y }) => [id, y]));
  return new Map(
    ways.map((way) => {
      const id = way.nodes[column] ?? "";
      const y = next.get(id) ?? 0;
      next.set(id, y + thick(way.value));
      return [way, y];
    }),
  );
}
