import { expect, test } from "vitest";
import {
  aidFinding,
  amountInSentence,
  moneyFinding,
  resultFinding,
  resultsHeading,
} from "../../../src/features/initiative/findings.ts";
import { contextIn } from "../../../src/text/context.ts";
import { initiative, line, silentLine } from "../../fixtures/land.ts";
import { aidTerm } from "../../fixtures/support.ts";
import { result, tiny, tinyWith } from "../../fixtures/topics.ts";

const context = contextIn(tiny, "en");
const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");
const ofMoney = (...budget_lines: ReturnType<typeof line>[]) => {
  const dataset = tinyWith({
    initiatives: [initiative("own"), initiative("half", { parent_id: "own" })],
    budget_lines,
  });
  return plain(moneyFinding(contextIn(dataset, "en"), "own"));
};
const own = { initiative_id: "own", period_start_year: null, period_end_year: null };

test("amountInSentence rounds to a tenth of a million, a floor never up", () => {
  const amount = { amount_eur: 2_960_000, basis: "total" as const };
  expect(plain(amountInSentence({ ...amount, qualifier: "exact" }, context))).toBe("€3 million");
  expect(plain(amountInSentence({ ...amount, qualifier: "at_least" }, context))).toBe("at least €2.9 million");
});

test("moneyFinding says the amount with its period, else why there is none", () => {
  const stated = line("l", { ...own, amount_eur: 5_000_000, qualifier: "exact", basis: "total" });
  expect(ofMoney(stated)).toBe("The report states €5 million");
  expect(ofMoney({ ...stated, period_start_year: 2014, period_end_year: 2016 })).toBe(
    "The report states €5 million, 2014–2016",
  );
  expect(ofMoney()).toBe("The report states no amount");
  expect(ofMoney(silentLine("l", own))).toBe("The report marks the amount as not available");
  expect(ofMoney(line("l", { ...own, initiative_id: "half", amount_eur: 2_000_000 }))).toMatch(
    /^The report states amounts for parts only: .*€2 million/,
  );
});

test("moneyFinding says who paid what where parts add up", () => {
  const [first] = tiny.funding_sources;
  if (!first) throw new Error("no funding source");
  const whole = { ...own, qualifier: "exact", basis: "total" } as const;
  const dataset = tinyWith({
    initiatives: [initiative("own")],
    funding_sources: [first, { ...first, id: "firms", label: "Firms" }],
    budget_lines: [
      line("all", { ...whole, amount_eur: 5_000_000 }),
      line("a", { ...whole, amount_eur: 4_000_000, part_of_id: "all", funding_source_ids: [first.id] }),
      line("b", { ...whole, amount_eur: 1_000_000, part_of_id: "all", funding_source_ids: ["firms"] }),
    ],
  });
  expect(plain(moneyFinding(contextIn(dataset, "en"), "own"))).toBe(
    `Of €5 million, €4 million from ${first.label} and €1 million from Firms`,
  );
});

test("aidFinding says the most that a term gives, or that none says", () => {
  expect(plain(aidFinding(context, [aidTerm("a", { ceiling_eur: 10_000, ceiling_of: "aid", per: "year" })]))).toBe(
    "Aid of up to €10,000 a year",
  );
  const rate = { intensity_pct: 40, intensity_qualifier: "up_to" as const, intensity_base: "costs" };
  expect(aidFinding(context, [aidTerm("a", rate)])).toBe("Aid of up to 40% of the costs");
  expect(aidFinding(context, [aidTerm("a")])).toBe("The report states neither rate nor ceiling");
});

test("resultsHeading sets the best result against its target, or says what is missing", () => {
  const target = result("Aim", { kind: "target", value: 40 });
  const reached = result("Pupils reached", { target_id: "Aim", is_share_of_target: true, value: 10 });
  expect(resultsHeading(context, [target, reached])).toBe("Pupils reached: 10 pupils, 25% of the target");
  expect(resultsHeading(context, [result("Pupils reached")])).toBe("Pupils reached: 10 pupils; no target is stated");
  expect(resultsHeading(context, [target])).toBe("Aim: 40 pupils aimed at, no result stated");
  expect(resultsHeading(context, [result("Rooms", { kind: "input" })])).toBe("The report states no result");
  expect(resultFinding(context, [target])).toBeUndefined();
});
