import { expect, test } from "vitest";
import { messages } from "../../src/text/messages.ts";
import { sourceLabels } from "../../src/text/source-labels.ts";
import { tiny } from "../fixtures/topics.ts";

test("sourceLabels(dataset, ids, m) names locations and endnotes in the order given", () => {
  expect(sourceLabels(tiny, ["n1", "t8"], messages("en"))).toEqual(["note 1", "Table 8"]);
});
