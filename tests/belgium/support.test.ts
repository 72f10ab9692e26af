// Worked examples, reckoned by hand from the report's own rules (sections 2.1 and 2.4).
import { expect, test } from "vitest";
import { aidCeilingsChart } from "../../src/charts/aid-ceilings.ts";
import { aidRatesChart } from "../../src/charts/aid-rates.ts";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { termsText } from "../../src/features/support/support-words.ts";
import { groupsOf } from "../../src/model/support/eligibility.ts";
import { estimate } from "../../src/model/support/estimate.ts";
import { schemesWithoutRule, supportGroups, supportRules } from "../../src/model/support/support.ts";
import { answers, byScheme, relaxations, type Support } from "../../src/model/support/support-answer.ts";
import { emptyQuestion, type Question } from "../../src/model/support/support-question.ts";
import { messages } from "../../src/text/messages.ts";

const { dataset } = loadDataset(readFolder("data"));
if (!dataset) throw new Error("data has problems");
const support: Support = {
  rules: supportRules(dataset),
  groups: groupsOf(dataset.beneficiaries),
  countryId: dataset.report.country_region_id,
};
const ask = (question: Partial<Question>) => answers(support, { ...emptyQuestion, ...question });
const ids = (question: Partial<Question>, verdict?: string) =>
  ask(question)
    .filter((answer) => verdict === undefined || answer.verdict === verdict)
    .map(({ rule }) => rule.id);
const ruleOf = (id: string) => {
  const rule = support.rules.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule: ${id}`);
  return rule;
};
const reckon = (id: string, cost: number) => estimate(ruleOf(id), cost);
const terms = (id: string) => termsText(ruleOf(id), { m: messages("en"), language: "en" });

test("a medium-sized Flemish firm: the wallet gives 30% up to 15,000", () => {
  expect(ids({ region: "be2", size: "medium", need: ["training"] }, "fits")).toEqual(["sme-e-wallet-medium"]);
  expect(reckon("sme-e-wallet-medium", 20_000)).toMatchObject({ most_eur: 6_000, own_eur: 14_000 });
  expect(reckon("sme-e-wallet-medium", 60_000)).toMatchObject({ most_eur: 15_000, own_eur: 45_000 });
  expect(reckon("sme-e-wallet-small", 60_000)).toMatchObject({ most_eur: 10_000 });
});

test("whoever invests in a micro-enterprise: 45% of at most 100,000, as less tax", () => {
  expect(ids({ size: "investors", need: ["investment"] }, "fits")).toEqual([
    "tax-shelter-start-up",
    "tax-shelter-micro",
  ]);
  expect(reckon("tax-shelter-micro", 20_000)).toMatchObject({ kind: "relief", most_eur: 9_000 });
  expect(reckon("tax-shelter-micro", 250_000)).toMatchObject({ kind: "relief", most_eur: 45_000 });
  expect(reckon("tax-shelter-start-up", 250_000)).toMatchObject({ most_eur: 30_000 });
});

test("a start-up is told that the tax shelter goes to its investors", () => {
  expect(ids({ size: "start-ups", need: ["investment"] }, "through")).toEqual([
    "tax-shelter-start-up",
    "tax-shelter-micro",
  ]);
  expect(ids({ size: "start-ups", need: ["investment"], age: 4 })).toEqual([]);
  expect(ids({ size: "start-ups", need: ["investment"], age: 3 })).toHaveLength(2);
});

test("an SME in Brussels: at most 75% of the services, up to 10,000 a year", () => {
  expect(ids({ region: "be1", size: "smes", need: ["innovation"] }, "fits")).toContain("boost-vouchers");
  expect(reckon("boost-vouchers", 8_000)).toMatchObject({ status: "at_most", most_eur: 6_000, own_eur: 2_000 });
  expect(reckon("boost-vouchers", 40_000)).toMatchObject({ most_eur: 10_000 });
});

test("company vouchers: no share stated, so nothing is reckoned, whatever the cost", () => {
  const small = ids({ region: "be3", size: "small", need: ["advice"] }, "fits");
  expect(small).toEqual(["vouchers-operational-excellence-audit", "vouchers-digital-transformation-audit"]);
  for (const cost of [5_000, 50_000]) {
    expect(reckon("vouchers-operational-excellence-audit", cost).status).toBe("no_share");
  }
  expect(terms("vouchers-operational-excellence-audit")).toBe("ceiling €30,000; share not stated");
  expect(ids({ region: "be3" })).not.toContain("company-vouchers-year");
});

test("cyber security in Wallonia: the voucher’s three parts, as parts of one scheme", () => {
  const found = ask({ region: "be3", size: "small", need: ["cyber_security"] });
  const [voucher, ...others] = byScheme(found.filter(({ verdict }) => verdict === "fits"));
  expect(others).toEqual([]);
  expect(voucher?.map(({ rule }) => [rule.component, rule.ceilings[0]?.amount_eur])).toEqual([
    ["Audit scan", 20_000],
    ["Support to implementation", 60_000],
    ["Risk analysis and cybersecurity policy", 20_000],
  ]);
  for (const { rule } of voucher ?? []) {
    expect(rule.ceilings.slice(1).map(({ amount_eur, per }) => [amount_eur, per])).toEqual([
      [100_000, "year"],
      [200_000, "three_years"],
    ]);
  }
});

test("several needs at once: training and advice in Flanders, or training in Wallonia", () => {
  expect(ids({ region: "be2", size: "medium", need: ["advice", "training"] }, "fits")).toEqual(["sme-e-wallet-medium"]);
  expect(ids({ region: "be3", size: "small", need: ["training", "implementation"] }, "fits")).toEqual([
    "vouchers-operational-excellence-implementation",
    "vouchers-operational-excellence-training",
    "vouchers-digital-transformation-implementation",
  ]);
});

test("advice in Brussels leads to Boost: three quarters of services that support an innovation", () => {
  expect(ids({ region: "be1", size: "smes", need: ["advice"] })).toEqual(["boost-vouchers"]);
  expect(terms("boost-vouchers")).toBe("up to 75% of costs of the services; ceiling €10,000 a year");
  expect(ids({ region: "be1", size: "large", need: ["advice"] })).toEqual([]);
});

test("a large firm gets no rate of smaller ones, whatever else it is", () => {
  const small = ["small", "medium", "smes", "innovative-smes"];
  expect(ids({ size: "large" }, "fits")).toEqual([
    "made-different-participation",
    "joint-rd-large",
    "innovation-deduction-rate",
    "walloon-research-aid-projects",
    "start-proof-of-business",
  ]);
  expect(ask({ size: "large" }).filter(({ rule }) => rule.beneficiary_ids.some((id) => small.includes(id)))).toEqual(
    [],
  );
  // Whether a liberal profession is practised in a large firm, the report does not say; its row has no rate.
  expect(ids({ region: "be2", size: "large", need: ["training", "advice"] })).toEqual([
    "sme-e-wallet-liberal-professions",
  ]);
});

test("joint research says that a partner is needed, to companies of every size and to research centres", () => {
  for (const size of ["small", "medium", "large", "research-centres"]) {
    const [joint, ...others] = ask({ region: "be1", size, need: ["research"] });
    expect(others).toEqual([]);
    const term = dataset.aid_terms.find(({ id }) => id === joint?.rule.id);
    expect(term?.conditions).toContain("a company needs a partner from academia");
  }
});

test("wherever rules are counted, there are 30: the two common ceilings of the vouchers only limit others", () => {
  expect(dataset.aid_terms).toHaveLength(32);
  expect(support.rules).toHaveLength(30);
  const words = { m: messages("en"), language: "en" as const };
  expect(aidRatesChart(dataset, words)?.title).toContain("; 14 of 30 rules state a rate");
  const ceilings = aidCeilingsChart(dataset, words);
  expect(ceilings?.title).toContain("; 18 of 30 rules state one");
  expect(ceilings?.note).toContain("2 hold for several rules together");
});

test("a firm of 60 in joint research: each size has its own share, and no ceiling is stated", () => {
  const found = ask({ region: "be1", size: "medium", need: ["research"], cost: 200_000 });
  expect(found.map(({ rule }) => rule.id)).toEqual(["joint-rd-medium"]);
  expect(found[0]?.estimate).toMatchObject({ most_eur: 100_000 });
  expect(reckon("joint-rd-small", 200_000)).toMatchObject({ most_eur: 120_000 });
  expect(reckon("joint-rd-large", 200_000)).toMatchObject({ most_eur: 80_000 });
});

test("loans and shares are never called gifts", () => {
  expect(reckon("brustart-finance", 400_000)).toMatchObject({ kind: "repayable", status: "no_share" });
  expect(reckon("wing-pre-seed", 400_000)).toMatchObject({ kind: "repayable", status: "no_share" });
  expect(reckon("wing-development", 400_000)).toMatchObject({ kind: "unsaid", most_eur: 200_000 });
});

test("Brustart takes companies under five years", () => {
  expect(ids({ region: "be1", size: "start-ups", need: ["finance"], age: 4 })).toEqual([
    "brustart-finance",
    "bruseed-finance",
  ]);
  expect(ids({ region: "be1", size: "start-ups", need: ["finance"], age: 5 })).toEqual([]);
});

test("neither share nor ceiling: nothing is estimated", () => {
  expect(reckon("start-proof-of-business", 10_000).status).toBe("unknown");
  expect(reckon("keep-it-secure-support", 10_000).status).toBe("unknown");
  expect(reckon("walloon-research-aid-projects", 10_000).status).toBe("unknown");
});

test("the innovation deduction is one of income: a cost says nothing", () => {
  expect(reckon("innovation-deduction-rate", 10_000).status).toBe("of_income");
});

test("without a cost nothing is estimated", () => {
  expect(ask({ region: "be2" }).every((answer) => answer.estimate === undefined)).toBe(true);
});

test("what no longer held in 2019 is shown and never fits", () => {
  expect(support.rules.find(({ id }) => id === "patent-deduction-rate")?.isEnded).toBe(true);
  expect(ids({ need: ["intellectual_property"] })).toEqual(["innovation-deduction-rate"]);
});

test("federal rules hold in every region", () => {
  for (const region of ["be1", "be2", "be3"]) expect(ids({ region })).toContain("innovation-deduction-rate");
});

test("an answer that leaves nothing says what to leave open, and how much that gives", () => {
  const question = { ...emptyQuestion, region: "be2", size: "large", need: ["finance"] };
  expect(answers(support, question)).toEqual([]);
  expect(relaxations(support, question)).toEqual([
    { key: "region", count: ids({ size: "large", need: ["finance"] }).length },
    { key: "need", count: ids({ region: "be2", size: "large" }).length },
  ]);
});

test("every rule stands in exactly one group, and every support scheme has a rule or is named as having none", () => {
  const grouped = supportGroups(dataset).flatMap(({ schemes }) => schemes.flatMap(({ rules }) => rules));
  expect(grouped.map(({ id }) => id).sort()).toEqual(support.rules.map(({ id }) => id).sort());
  expect(schemesWithoutRule(dataset).map(({ id }) => id)).toEqual(["erdf-projects"]);
});

test("no estimate is above the cost or above a ceiling, whatever the cost", () => {
  for (const rule of support.rules) {
    for (const cost of [1, 99, 10_000, 123_457, 5_000_000]) {
      const result = estimate(rule, cost);
      if (result.status !== "at_most" && result.status !== "between") continue;
      expect(result.most_eur).toBeLessThanOrEqual(Math.min(cost, ...rule.ceilings.map(({ amount_eur }) => amount_eur)));
    }
  }
});
