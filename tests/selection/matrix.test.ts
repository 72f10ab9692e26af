import fc from "fast-check";
import { expect, test } from "vitest";
import { inField, isFieldAsked, matrixOf } from "../../src/selection/matrix.ts";
import { emptySelection } from "../../src/selection/selection.ts";
import { made, selectorOver } from "../fixtures/listed.ts";
import { anySelection, idsOf } from "../fixtures/selections.ts";

const rows = idsOf("region").flatMap((region, at) =>
  idsOf("pillar").map((pillar, second) => ({
    ...made,
    name: `Robots ${at}`,
    region: at === 2 ? ["xx1", "xx2"] : [region],
    pillar: [pillar],
    total: second === 0 ? at + 1 : null,
  })),
);

test("matrixOf(selector, selection) counts in each field what asking for it would leave, whatever else is asked", () => {
  const selector = selectorOver(rows);
  fc.assert(
    fc.property(anySelection, (selection) => {
      const fields = matrixOf(selector, selection, ["1", "5"]);
      for (const region of [null, ...idsOf("region")]) {
        for (const pillar of [null, ...idsOf("pillar")]) {
          const asked = inField(selection, { region, pillar });
          const left = selector.inOrder(selector.matching(asked), asked).length;
          expect(fields({ region, pillar }).count).toBe(left);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test("isFieldAsked(selection, field) holds of these terms alone", () => {
  const asked = inField(emptySelection, { region: "xx1", pillar: "5" });
  expect(isFieldAsked(asked, { region: "xx1", pillar: "5" })).toBe(true);
  expect(isFieldAsked(asked, { region: "xx1", pillar: null })).toBe(false);
  expect(isFieldAsked({ ...asked, excluded: { pillar: ["1"] } }, { region: "xx1", pillar: "5" })).toBe(false);
  expect(isFieldAsked(emptySelection, { region: null, pillar: null })).toBe(true);
});
