import { expect, test } from "vitest";
import { type Flow, layoutFlow } from "../../../src/drawings/flow/flow.layout.ts";

const facts = { tip: "", keys: [] };

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
  // One mark a way, with an outline across each gap: what is pointed at lights up from end to end.
  expect(bands.map(({ path }) => path.match(/M/g)?.length)).toEqual([2, 2, 2]);
  const [between] = columns.slice(1);
  for (const { plate, labelLines } of between?.nodes ?? [])
    for (const { y } of labelLines)
      expect(y - 12 >= (plate?.y ?? 0) && y <= (plate?.y ?? 0) + (plate?.height ?? 0)).toBe(true);
  for (const { nodes } of columns)
    for (const [at, each] of nodes.entries()) expect(each.y + each.height).toBeLessThan(nodes[at + 1]?.y ?? Infinity);
});
