import { expect, test } from "vitest";
import { mainListLines } from "../../../src/model/money/by-initiative.ts";
import { flatten, openHeadline } from "../../../src/model/money/ledger.ts";
import { notCounted } from "../../../src/model/money/not-counted.ts";
import { datasets } from "../../fixtures/charts.ts";

test.each(datasets)(
  "notCounted(dataset, ledger) and the ledger hold every line of the main list once: $name",
  ({ dataset }) => {
    const ledger = openHeadline(dataset);
    const counted = ledger ? flatten(ledger).flatMap(({ lines }) => lines) : [];
    const left = notCounted(dataset, ledger).flatMap(({ lines }) => lines);
    const ids = [...counted, ...left].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of mainListLines(dataset)) expect(ids).toContain(id);
  },
);

test.each(datasets)("notCounted(dataset, ledger) gives each line the one reason that fits: $name", ({ dataset }) => {
  for (const { reason, lines } of notCounted(dataset, openHeadline(dataset))) {
    for (const line of lines) {
      if (reason === "not_listed")
        expect([line.basis, line.missing_reason, line.alternative_to_id]).toEqual(["total", null, null]);
      if (reason === "per_year") expect(line.basis).toBe("per_year");
      expect(line.amount_eur === null).toBe(line.missing_reason === reason);
    }
  }
});
