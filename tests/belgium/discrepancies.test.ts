// The discrepancies of the real data: what their own sentences work out, and that what is not borne out is marked.
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { discrepanciesOf } from "../../src/model/discrepancies/touching.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;

const observation = (id: string) => dataset.observations.find((row) => row.id === id)?.value ?? Number.NaN;
const euros = (id: string) => dataset.budget_lines.find((row) => row.id === id)?.amount_eur ?? Number.NaN;
const said = (id: string) => {
  const row = dataset.discrepancies.find((each) => each.id === id);
  return [row?.title, row?.statement_a, row?.statement_b, row?.why, row?.note].join(" ");
};

test("section 1.1: the R&D of SMEs would be 0.145% of GDP, if all government money for business R&D went to them", () => {
  const share = observation("government-financed-business-rd-2015") / observation("government-financed-sme-rd-2015");
  expect(said("government-share-of-sme-rd")).toContain(`${(100 * share).toFixed(3)}%`);
});

test("section 2.1: the region’s part of the Walloon vouchers lies below the 75% of the grants", () => {
  for (const voucher of ["vouchers-operational-excellence", "vouchers-digital-transformation"]) {
    const region = euros(`${voucher}-public`);
    const share = Math.round((100 * region) / (region + euros(`${voucher}-companies`)));
    expect(said("made-different-75-per-cent")).toMatch(new RegExp(`\\b${share}%`));
    expect(share).toBeLessThan(75);
  }
});

test("Table 1: 3 of 32 initiatives name industry or manufacturing", () => {
  const mainList = dataset.initiatives.filter((row) => row.is_in_main_list);
  const named = mainList.filter(
    ({ sector_ids }) => !sector_ids.includes("all") && sector_ids.some((id) => /^(industry|manufacturing)$/.test(id)),
  );
  expect(said("manufacturing-majority")).toContain(`${named.length} of 32`);
});

test.each([
  ["observations", "government-financed-sme-rd-2015"],
  ["aid_terms", "made-different-participation"],
  ["views", "government-support-usefulness"],
  ["views", "innovation-digital-industries"],
  ["swot_items", "threat-3"],
] as const)("%s %s: what nothing else in the report bears out says so", (table, id) => {
  expect(discrepanciesOf(dataset, table, id).map(({ kind }) => kind)).toContain("unsupported");
});
