// The money of initiatives as their pages set it, held against the report: headline, parts, rival statements.
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { componentFunding, fundingOf } from "../../src/model/money/by-initiative.ts";
import { sumOf } from "../../src/model/money/funding.ts";
import { moneyRows, moneyTreeOf } from "../../src/model/money/money-tree.ts";
import { amountInWords, period, typedAmount } from "../../src/text/amounts.ts";
import { contextIn } from "../../src/text/context.ts";
import { noAmountInWords } from "../../src/text/funding.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;
const words = contextIn(dataset, "en");

const headline = (id: string) => {
  const funding = fundingOf(dataset, id);
  const stated = typedAmount(funding);
  const text = stated
    ? [amountInWords(stated, words.m, "en"), period(funding, words.m)].filter(Boolean).join(", ")
    : noAmountInWords(funding, componentFunding(dataset, id), words);
  return text.replaceAll("\u00a0", " ");
};
const amounts = (id: string, role: string) =>
  moneyRows(moneyTreeOf(dataset, id))
    .filter((row) => row.role === role)
    .map(({ line }) => line.amount_eur);

test.each([
  ["flemish-ai-plan", "€32 m per year, over five years"],
  ["industrie-4-0", "about €50 m per year"],
  ["flanders-make", "€18.5 m, 2018"],
  ["strategic-research-centres", "parts only: €110 m, €18.5 m and €20 m per year"],
  ["decide", "parts only: €1.8 m"],
  ["vision-2050", "parts only: about €50 m per year"],
  ["digital-belgium", "no overall funding; parts: €18 m"],
  ["bedigital-brussels", "no overall funding; parts: €48 m and €7.86 m"],
  ["ai4belgium", "not defined yet"],
  ["company-vouchers", "€11.6 m, 2017–2018"],
  ["made-different", "at least €2.9 m, 2014–2018"],
])("the headline of %s is %s", (id, said) => {
  expect(headline(id)).toBe(said);
});

test("company vouchers: 11.6 million counted, four parts beneath, two rival statements apart", () => {
  expect(amounts("company-vouchers", "counted")).toEqual([11_600_000]);
  expect(amounts("company-vouchers", "part")).toEqual([5_300_000, 3_300_000, 2_000_000, 992_000]);
  expect(amounts("company-vouchers", "rival")).toEqual([4_800_000, 1_500_000]);
  expect(moneyTreeOf(dataset, "company-vouchers").map(({ group }) => group)).toEqual(["counted", "rival"]);
});

test("Made Different: 2 and 0.9 million counted, what firms invested apart", () => {
  expect(amounts("made-different", "counted")).toEqual([2_000_000, 900_000]);
  expect(amounts("made-different", "part")).toEqual([250_000, 650_000, 240_000, 295_000]);
  expect(amounts("made-different", "other")).toEqual([475_000_000]);
});

test("the 50 million a year of Industrie 4.0 holds the research centre’s 20 and the living labs’ 4", () => {
  expect(amounts("industrie-4-0", "yearly")).toEqual([50_000_000]);
  expect(amounts("industrie-4-0", "part")).toEqual([null, 20_000_000, 4_000_000]);
});

test("what an initiative’s table counts adds up to its headline, and every line stands in it once", () => {
  for (const { id } of dataset.initiatives) {
    const funding = fundingOf(dataset, id);
    const rows = moneyRows(moneyTreeOf(dataset, id));
    const lines = (role: string) => rows.filter((row) => row.role === role).map(({ line }) => line);
    if (funding.status === "total") expect(sumOf(lines("counted"))).toBe(funding.amount_eur);
    else expect(lines("counted")).toEqual([]);
    if (funding.status === "per_year") expect(sumOf(lines("yearly"))).toBe(funding.amount_eur);
    expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length);
    // Silence alone is called silence.
    if (funding.status === "not_stated") {
      expect(
        lines("yearly")
          .concat(lines("component"))
          .filter(({ amount_eur }) => amount_eur !== null),
      ).toEqual([]);
    }
  }
});

test("years that the report counts without dating them", () => {
  const counted = dataset.budget_lines.filter(({ period_years }) => period_years !== null);
  expect(counted.map(({ id, period_years }) => [id, period_years])).toEqual([
    ["flemish-ai-plan-yearly", 5],
    ["factories-of-the-future-investment", 5],
    ["wing-freed-up", 2],
    ["cyber-erdf", 5],
    ["made-different-europe-support", 3],
  ]);
});
