import { expect, test } from "vitest";
import { lettering, textWidth } from "../../../src/drawings/measure/text-width.ts";
import { layoutTally } from "../../../src/drawings/tally/tally.layout.ts";

test.each([7, 40])(
  "layoutTally(rows) draws one square each, those that do first, and its words beside them: %d",
  (of) => {
    const { rows, side, width } = layoutTally([
      { label: "A region", n: of, of, said: `${of} of ${of}` },
      { label: "Another", n: 2, of: 6, said: "2 of 6" },
    ]);
    expect(rows.map(({ squares }) => squares.filter(({ does }) => does).length)).toEqual([of, 2]);
    for (const { label, squares, saidX, said } of rows) {
      expect(squares[0]?.x).toBeGreaterThan(textWidth(label, lettering.text));
      expect((squares.at(-1)?.x ?? 0) + side).toBeLessThan(saidX);
      expect(saidX + textWidth(said, lettering.text)).toBeLessThanOrEqual(width + 1);
    }
    expect(side).toBeGreaterThanOrEqual(2);
  },
);
