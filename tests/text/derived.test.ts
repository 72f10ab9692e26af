import { expect, test } from "vitest";
import { counted, derivedMark, shareOfTarget } from "../../src/text/derived.ts";
import { result } from "../fixtures/topics.ts";

test("derivedMark(...) names the number, what it is taken of and what is set beside it; no share is a statement too", () => {
  const pair = { target: result("aim"), result: result("count") };
  expect(derivedMark(shareOfTarget({ ...pair, share: 0.32, share_pct: 32 }))).toBe("share 32 aim count");
  expect(derivedMark(shareOfTarget({ ...pair, share: null, share_pct: null }))).toBe("share none aim count");
  expect(derivedMark(counted("targets", 12), undefined, counted("views", 0))).toBe("count 12 targets; count 0 views");
  expect(derivedMark(undefined)).toBeUndefined();
});
