import { expect, test } from "vitest";
import { type Compared, compare, type Point } from "../../../src/features/compare/comparison.ts";

const point = (texts: string[], fields: Partial<Point> = {}): Point => ({
  key: "money",
  label: "Money",
  values: texts.map((text) => ({ text, detail: "", sources: [] })),
  missing: texts.length > 0 ? "" : "not available",
  scope: "",
  nature: "",
  ...fields,
});
const thing = (id: string, ...points: Point[]): Compared => ({ id, name: id, href: `/${id}/`, points });
const verdict = (...points: Point[]) => compare(points.map((each, at) => thing(String(at), each)))[0]?.verdict;

test("compare(things) says what is the same, whatever its order, and what differs", () => {
  expect(verdict(point(["x", "y"]), point(["y", "x"]))).toBe("same");
  expect(verdict(point(["x"]), point(["x", "y"]))).toBe("differs");
});

test("compare(things) never sets a yearly amount beside a total", () => {
  expect(verdict(point(["€5 m"], { scope: "total" }), point(["€5 m"], { scope: "per_year" }))).toBe("scopes");
  expect(verdict(point(["€5 m"], { scope: "total" }), point([]), point(["€5 m"], { scope: "per_year" }))).toBe(
    "scopes",
  );
});

test("compare(things) says where figures are different kinds of money", () => {
  expect(verdict(point(["€5 m"], { nature: "budget" }), point(["€5 m"], { nature: "awards" }))).toBe("natures");
  expect(verdict(point(["€5 m"], { nature: "budget" }), point(["€6 m"], { nature: "budget" }))).toBe("differs");
});

test("compare(things) keeps missing apart from different, with its reason", () => {
  expect(verdict(point(["x"]), point([]))).toBe("partly");
  expect(verdict(point([]), point([]))).toBe("unknown");
  expect(compare([thing("a", point(["x"])), thing("b", point([]))])[0]?.cells[1]?.missing).toBe("not available");
});

test("compare(things) has one cell a thing even where a thing lacks the point, and nothing for nothing", () => {
  expect(compare([thing("a", point(["x"])), thing("b")])[0]?.cells).toHaveLength(2);
  expect(compare([])).toEqual([]);
});
