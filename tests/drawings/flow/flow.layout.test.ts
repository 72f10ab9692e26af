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
  expect(bands).toHaveLength(6);
  for (const { nodes } of columns)
    for (const [at, each] of nodes.entries()) expect(each.y + each.height).toBeLessThan(nodes[at + 1]?.y ?? Infinity);
});
