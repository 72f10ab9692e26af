import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { localise } from "../../../src/dataset/localise.ts";
import { otherNames } from "../../../src/model/terms/other-names.ts";
import { frenchFiles } from "../../fixtures/tiny.ts";
import { tiny } from "../../fixtures/topics.ts";

const training = { id: "training", label: "Training" };

test("otherNames(dataset, table, term) gives a term's names in other languages, those of drafts too", () => {
  expect(otherNames(tiny, "instruments", training)).toEqual(["Training en français"]);
  expect(otherNames(tiny, "sectors", { id: "all", label: "All" })).toEqual([]);
});

test("otherNames(dataset, table, term) names the original where the page speaks another language", () => {
  const { dataset } = loadDataset(frenchFiles());
  const [term] = dataset ? localise(dataset, "fr").instruments : [];
  expect(dataset && term && otherNames(localise(dataset, "fr"), "instruments", term)).toEqual(["Training"]);
});
