import { expect, test } from "vitest";
import { readComparison, writeComparison, writeFirst } from "../../src/routes/comparison-address.ts";

const known = {
  initiatives: ["a", "b", "c", "d", "e"].map((id) => ({ id })),
  regions: [{ id: "xx1" }, { id: "xx2" }],
  pillars: [{ id: "1" }],
};

test("readComparison(search, known) reads lists and repeated parameters, each thing once, in order", () => {
  expect(readComparison("?initiatives=b,a,b", known)).toMatchObject({ kind: "initiatives", ids: ["b", "a"] });
  expect(readComparison("?regions=xx2&regions=xx1", known)).toMatchObject({ kind: "regions", ids: ["xx2", "xx1"] });
});

test("readComparison(search, known) gives back what it does not know and what is too many", () => {
  expect(readComparison("?initiatives=a,zzz&colour=red", known)).toEqual({
    kind: "initiatives",
    ids: ["a"],
    tooMany: [],
    unknown: [
      { name: "initiatives", value: "zzz" },
      { name: "colour", value: "red" },
    ],
    showsAll: false,
  });
  expect(readComparison("?initiatives=a,b,c,d,e", known).tooMany).toEqual(["e"]);
  expect(readComparison("?regions=xx1,xx2&pillars=1", known).unknown).toEqual([{ name: "pillars", value: "1" }]);
  expect(readComparison("", known)).toEqual({ kind: null, ids: [], unknown: [], tooMany: [], showsAll: false });
});

test("writeComparison(kind, ids) is read back as it was", () => {
  expect(writeComparison("initiatives", ["c", "a"])).toBe("?initiatives=c,a");
  expect(readComparison(writeComparison("initiatives", ["c", "a"]), known).ids).toEqual(["c", "a"]);
  expect(writeComparison("regions", [])).toBe("");
  expect(writeComparison("regions", ["xx1", "xx2"], true)).toBe("?regions=xx1,xx2&show=all");
  expect(readComparison("?regions=xx1,xx2&show=all", known)).toMatchObject({ showsAll: true, unknown: [] });
});

test("writeFirst(kind, things) compares as many as fit", () => {
  expect(writeFirst("initiatives", known.initiatives)).toBe("?initiatives=a,b,c,d");
});
