// Counts, shares and comparisons that the report prints, recomputed from the rows. Sums of money are rows of
// printed_totals and sums of counts are results marked as such: the validator recomputes both. What does not come out
// is a row of discrepancies; there is no third way.
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { openTotal } from "../../src/model/money/ledger.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;

const result = (id: string) => dataset.results.find((row) => row.id === id)?.value;
const euros = (id: string) => dataset.budget_lines.find((row) => row.id === id)?.amount_eur ?? Number.NaN;
const priorities = (initiative: string, kind: string) =>
  dataset.priorities.filter((row) => row.initiative_id === initiative && row.kind === kind && row.parent_id === null)
    .length;

const yearsOf = (id: string) => {
  const { start_year, end_year } = dataset.initiatives.find((row) => row.id === id) ?? {};
  return start_year && end_year ? end_year - start_year + 1 : undefined;
};

const printedTotals: [location: string, id: string, euros: number][] = [
  ["summary, Tables 8 and 9: Pillars 2 and 3", "pillars-2-3", 38_850_000],
  ["summary, Tables 8 and 9: Pillar 4", "pillar-4", 3_000_000],
  ["summary, Tables 8 and 9: Pillar 5", "pillar-5", 82_477_000],
  ["Table 8: across pillars", "pillars-124-327", 124_327_000],
  ["summary, Table 8: support mechanisms", "support-240-6", 240_600_000],
  ["summary, Table 8: in all", "total-364-93", 364_930_000],
];
test.each(printedTotals)("%s: %s comes out of the lines within the digits printed", (_location, id, amount) => {
  const { total, exact_eur } = openTotal(dataset, id);
  expect(total.amount_eur).toBe(amount);
  expect(Math.abs(exact_eur - amount)).toBeLessThan(100_000);
});

test("Table 8: the lines come to 364,886,500 euros, 43,500 less than printed", () => {
  expect(openTotal(dataset, "total-364-93")).toMatchObject({ exact_eur: 364_886_500, rounding_eur: 43_500 });
});

const listed: [location: string, resultId: string, rows: number | undefined][] = [
  [
    "Table 4: five priorities of Digital Belgium",
    "digital-belgium-priorities",
    priorities("digital-belgium", "priority"),
  ],
  [
    "Table 4: three dimensions of Digital Wallonia",
    "digital-wallonia-dimensions",
    priorities("digital-wallonia", "dimension"),
  ],
  ["Table 4: five themes of Digital Wallonia", "digital-wallonia-themes", priorities("digital-wallonia", "theme")],
  ["Table 4: three tools of beDigital.Brussels", "bedigital-brussels-tools", priorities("bedigital-brussels", "tool")],
  [
    "Table 4: three areas of the Regional Plan for Innovation",
    "regional-innovation-plan-areas",
    priorities("regional-innovation-plan", "topic"),
  ],
  ["Table 4: three axes of the NextTech Plan", "nexttech-plan-axes", priorities("nexttech-plan", "axis")],
  [
    "Table 4: four sectors of the NextTech Plan",
    "nexttech-plan-technological-sectors",
    priorities("nexttech-plan", "topic"),
  ],
  [
    "Table 4: five lines of action of Industrie 4.0",
    "industrie-4-0-lines-of-action",
    priorities("industrie-4-0", "line_of_action"),
  ],
  [
    "Table 5: seven transformations of Made Different",
    "made-different-transformations",
    priorities("made-different", "transformation"),
  ],
  ["Table 5: four actions of Made Different", "made-different-actions", priorities("made-different", "action")],
  [
    "Table 6: six cybersecurity priorities",
    "cybersecurity-measures-priorities",
    priorities("cybersecurity-measures", "priority"),
  ],
  ["Table 6: five medical fields", "mobile-health-sandbox-fields", priorities("mobile-health-sandbox", "topic")],
  ["Section 2.2: three tiers of rules", "medical-apps-framework-tiers", priorities("medical-apps-framework", "tier")],
  ["Table 7: two main actions of WallCode", "wallcode-be-actions", priorities("wallcode-be", "action")],
  [
    "Section 2.1: six competitiveness clusters",
    "walloon-competitiveness-clusters-number",
    priorities("walloon-competitiveness-clusters", "topic"),
  ],
  [
    "Section 2.1: four strategic research centres",
    "strategic-research-centres-number",
    dataset.initiatives.filter(({ parent_id }) => parent_id === "strategic-research-centres").length,
  ],
  [
    "Section 2.1: six networks relevant for digitising industry",
    "innovative-business-networks-digital",
    dataset.initiatives.filter(({ parent_id }) => parent_id === "innovative-business-networks").length,
  ],
  [
    "Table 7: six fablabs of Fablab Mobile",
    "fablab-mobile-fablabs",
    dataset.participations.filter(
      ({ initiative_id, organisation_id }) =>
        initiative_id === "fablab-mobile" &&
        organisation_id !== "innoviris" &&
        organisation_id !== "brussels-government" &&
        !/region/.test(organisation_id),
    ).length,
  ],
  ["Section 2.3: two years of Fablab Mobile", "fablab-mobile-duration", yearsOf("fablab-mobile")],
];
test.each(listed)("%s: the number printed is the number listed", (_location, id, rows) => {
  expect(result(id)).toBe(rows);
});

test("Table 1 lists 32 initiatives; Table 8 has a line for each but the five strategies", () => {
  const mainList = dataset.initiatives.filter((row) => row.is_in_main_list);
  const inLedger = new Set(
    dataset.budget_lines.filter(({ source_ids }) => source_ids.includes("t8")).map((row) => row.initiative_id),
  );
  expect(mainList).toHaveLength(32);
  expect(mainList.filter(({ id }) => !inLedger.has(id)).map(({ kind }) => kind)).toEqual(Array(5).fill("strategy"));
});

test("Annex 1 names 8 stakeholders; there are 103 endnotes, one of them printed in Roman numerals", () => {
  expect(dataset.stakeholders).toHaveLength(8);
  expect(dataset.endnotes).toHaveLength(103);
  expect(
    dataset.endnotes.filter(({ number, printed_marker }) => String(number) !== printed_marker).map(({ id }) => id),
  ).toEqual(["n71"]);
});

test("the summary's periods are those of the lines it adds up", () => {
  for (const [id, from, to] of [
    ["pillars-2-3", 2013, 2023],
    ["pillar-5", 2014, 2022],
    ["support-240-6", 2014, 2023],
  ] as const) {
    const { total, lines } = openTotal(dataset, id);
    const years = lines.flatMap((line) =>
      line.period_end_year === null ? [] : [line.period_start_year, line.period_end_year],
    );
    expect([total.period_start_year, total.period_end_year]).toEqual([from, to]);
    expect([Math.min(...years.map(Number)), Math.max(...years.map(Number))]).toEqual([from, to]);
  }
});

test("funnels narrow: W.IN.G's applications, FOKUS' companies, Made Different in Wallonia", () => {
  for (const funnel of [
    ["wing-applications", "wing-accepted", "wing-funded"],
    ["fokus-scans", "fokus-interviews", "fokus-workshops", "fokus-trajectories"],
    [
      "made-different-wallonia-companies-reached",
      "made-different-wallonia-diagnostics",
      "made-different-wallonia-audits",
    ],
  ]) {
    const values = funnel.map(result);
    expect(values).toEqual([...values].sort((a, b) => (b ?? 0) - (a ?? 0)));
    expect(values).not.toContain(undefined);
  }
});

test("section 2.4.3: ERDF’s share of each named project is near the 40 % of the programme", () => {
  const projects = dataset.budget_lines.filter(
    (line) => line.part_of_id !== null && line.amount_eur !== null && line.label.includes("ERDF"),
  );
  expect(projects).toHaveLength(5);
  for (const part of projects) {
    const share = (part.amount_eur ?? 0) / euros(part.part_of_id ?? "");
    expect(share).toBeGreaterThan(0.38);
    expect(share).toBeLessThan(0.52);
  }
});

test("every score that Table 9 repeats from the text is one row with both locations", () => {
  const repeated = dataset.views.filter(
    ({ score, source_ids }) => score !== null && source_ids.includes("t9") && source_ids.length > 1,
  );
  expect(repeated.map(({ score }) => score).sort()).toEqual([2.5, 3.3]);
});
