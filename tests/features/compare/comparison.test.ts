import { expect, test } from "vitest";
import {
  type Compared,
  compare,
  type Point,
  readComparison,
  writeComparison,
} from "../../../src/features/compare/comparison.ts";

const known = {
  initiatives: ["a", "b", "c", "d", "e"].map((id) => ({ id })),
  regions: [{ id: "xx1" }, { id: "xx2" }],
  pillars: [{ id: "1" }],
};
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

test("readComparison(search, known) reads lists and repeated parameters, each thing once, in order", () => {
  expect(readComparison("?initiatives=b,a,b", known)).toMatchObject({ kind: "initiatives", ids: ["b", "a"] });
  expect(readComparison("?regions=xx2&regions=xx1", known)).toMatchObject({ kind: "regions", ids: ["xx2", "xx1"] });
});

test("readComparison(search, known) gives back what it does not know and what is too many", () => {
  expect(readComparison("?initiatives=a,zzz&colour=red", known)).toEqual({
    kind: "initiatives",
    ids: ["a"],
    unknown: ["colour=red", "initiatives=zzz"],
    tooMany: [],
  });
  expect(readComparison("?initiatives=a,b,c,d,e", known).tooMany).toEqual(["e"]);
  expect(readComparison("?regions=xx1,xx2&pillars=1", known).unknown).toEqual(["pillars=1"]);
  expect(readComparison("", known)).toEqual({ kind: null, ids: [], unknown: [], tooMany: [] });
});

test("writeComparison(kind, ids) is read back as it was", () => {
  expect(writeComparison("initiatives", ["c", "a"])).toBe("?initiatives=c,a");
  expect(readComparison(writeComparison("initiatives", ["c", "a"]), known).ids).toEqual(["c", "a"]);
  expect(writeComparison("regions", [])).toBe("");
});
