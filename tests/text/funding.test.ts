import { expect, test } from "vitest";
import { componentFunding, fundingOf } from "../../src/model/money/by-initiative.ts";
import { statedFunding } from "../../src/model/money/funding.ts";
import { noAmountInWords, partsInWords } from "../../src/text/funding.ts";
import { messages } from "../../src/text/messages.ts";
import { centresLand, line, silentLine } from "../fixtures/land.ts";

const words = { m: messages("en"), language: "en" as const };

test("partsInWords(lines) names amounts beside one another, the first four of many", () => {
  const lines = [18_500_000, 7, 5, 4, 3, 2].map((amount_eur, at) => line(String(at), { amount_eur }));
  expect(partsInWords(lines.slice(0, 2), words)).toBe("€18.5\u00a0m and €7");
  expect(partsInWords(lines, words)).toBe("€18.5\u00a0m, €7, €5, €4 and 2 more");
  expect(partsInWords([line("a", { amount_eur: 5, basis: "per_year", qualifier: "about" })], words)).toBe(
    "about €5 per year",
  );
});

test("noAmountInWords(funding, parts) says the report's reason first, then what components state", () => {
  const parts = componentFunding(centresLand, "centres");
  expect(noAmountInWords(fundingOf(centresLand, "centres"), parts, words)).toBe(
    "parts only: €70, €20, €3 and €2 per year",
  );
  const none = statedFunding([silentLine("none", { missing_reason: "no_overall_funding" })]);
  expect(noAmountInWords(none, parts.slice(0, 1), words)).toBe("no overall funding; parts: €70");
  expect(noAmountInWords(statedFunding([]), [], words)).toBe("no amount stated");
});
