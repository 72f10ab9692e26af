import { expect, test } from "vitest";
import { mostAid } from "../../../src/model/support/most-aid.ts";
import { aidTerm } from "../../fixtures/support.ts";

const ceiling = (id: string, ceiling_eur: number, per: "year" | "three_years" | null) =>
  aidTerm(id, { ceiling_eur, ceiling_of: "aid", per });
const rate = (id: string, intensity_pct: number) => aidTerm(id, { intensity_pct, intensity_qualifier: "exact" });

test("mostAid(terms) is the highest ceiling on the aid, among those per what the first is", () => {
  const most = mostAid([
    ceiling("small", 10, "year"),
    ceiling("large", 20, "year"),
    ceiling("long", 99, "three_years"),
  ]);
  expect([most?.by, most?.term.id]).toEqual(["ceiling", "large"]);
});

test("mostAid(terms) is the highest rate where the aid itself has no ceiling, and undefined without either", () => {
  const invested = aidTerm("invested", { ceiling_eur: 100, ceiling_of: "investment", intensity_pct: 30 });
  expect(mostAid([invested, rate("more", 45)])).toMatchObject({ by: "rate", term: { id: "more" } });
  expect(mostAid([aidTerm("vague")])).toBeUndefined();
});
