import { expect, test } from "vitest";
import { mainList, mentioned } from "../../../src/model/initiatives/main-list.ts";
import { land } from "../../fixtures/land.ts";

test("mainList(dataset) has the main list's initiatives in its own order, mentioned(dataset) the others", () => {
  expect(mainList(land).map(({ id }) => id)).toEqual(["plan", "campus", "school", "labs"]);
  expect(mentioned(land).map(({ id }) => id)).toEqual(["network", "club"]);
});
