import type { Dataset } from "../dataset/dataset.ts";
import type { MatrixCell } from "../drawings/matrix/matrix.layout.ts";
import { sumOf, weakest } from "../model/money/funding.ts";
import { silentReasons } from "../model/money/silent-reasons.ts";
import type { DatasetSumLine } from "../model/money/sum-lines.ts";
import { byId } from "../model/rows/by-id.ts";
import type { CoverageCell } from "../model/terms/coverage.ts";
import { address } from "../routes/address.ts";
import { writeOptions } from "../routes/selection-address.ts";
import type { Words } from "../text/context.ts";
import { amountSign, numberInWords, reasonsInWords } from "./amount-text.ts";
import type { ChartNumber } from "./chart.ts";
import { highlightKeys } from "./keys.ts";

/** A field as it is drawn; `largest` is the money of the longest bar, null where the field's money has no bar. */
export function coverageCell(dataset: Dataset, words: Words, cell: CoverageCell, largest: number | null): MatrixCell {
  const { m, language } = words;
  const { label } = byId(dataset.pillars, "pillar")(cell.pillar_id);
  const { short_label } = byId(dataset.regions, "region")(cell.region_id);
  const { counted, outside, joint } = cell.money;
  const amounts = [
    { lines: counted, how: "" },
    { lines: outside, how: dataset.report.headline_total_id === null ? "" : m.sums.outside },
    { lines: joint, how: m.charts.coverage.sharedWith({ numbers: partners(cell, dataset) }) },
  ].flatMap(({ lines, how }) => {
    const number = cellNumber(cell, lines);
    if (!number || number.value === null) return [];
    return {
      sign: withHow(amountSign(number.value, number.qualifier ?? "exact", words), how),
      spoken: withHow(numberInWords(number, words), how),
    };
  });
  for (const line of cell.yearly) {
    if (line.amount_eur === null || !line.qualifier) continue;
    const number = { value: line.amount_eur, qualifier: line.qualifier, basis: "per_year" as const };
    amounts.push({
      sign: amountSign(number.value, number.qualifier, words, "per_year"),
      spoken: numberInWords(number, words),
    });
  }
  const n = cell.initiatives.length;
  const isNone = n + cell.projectCount === 0;
  const hasNoAmount = n > 0 && amounts.length === 0;
  const said = [
    n === 0 && cell.projectCount > 0 ? m.charts.coverage.projects({ n: cell.projectCount }) : "",
    isNone ? m.charts.noneDescribed : "",
    hasNoAmount ? m.charts.marks.none : "",
  ];
  const share = n > 0 && cell.statedCount > 0 ? m.facts.ofN({ n: cell.statedCount, of: n }) : "";
  const field = `${short_label}, ${label}`;
  const count =
    n > 0
      ? m.charts.initiatives({ n })
      : cell.projectCount > 0
        ? `${cell.projectCount} ${m.charts.coverage.projects({ n: cell.projectCount })}`
        : m.charts.noneDescribed;
  const spoken = [
    count,
    ...amounts.map((each) => each.spoken),
    share && m.facts.stating({ n: cell.statedCount, of: n }),
    hasNoAmount ? reasonsInWords(silentReasons(dataset, cell.initiatives), m) : "",
  ];
  return {
    count: isNone ? null : n || cell.projectCount,
    lines: [...said, ...amounts.map(({ sign }) => sign), share].filter(Boolean),
    share: cell.statedCount > 0 && largest !== null ? statedIn(cell) / largest : null,
    isUnstated: n > 0 && cell.statedCount === 0 && cell.yearly.length === 0,
    href:
      n > 0
        ? address(`initiatives/${writeOptions({ region: cell.region_id, pillar: cell.pillar_id })}`, language)
        : null,
    name: m.charts.coverage.cellLabel({ n, region: short_label, pillar: label }),
    tip: `${field}: ${spoken.filter(Boolean).join("; ")}`,
    keys: highlightKeys({ region_ids: [cell.region_id], pillar_ids: [cell.pillar_id] }),
  };
}

const withHow = (amount: string, how: string) => [amount, how].filter(Boolean).join(" ");

/** All that a field states, jointly with others too, whole euros. */
export function statedIn({ money: { counted, outside, joint } }: CoverageCell): number {
  return sumOf([...counted, ...outside, ...joint].map(({ line }) => line));
}

/** What some of a field's lines come to, at least so much where one of its initiatives states nothing; null for none. */
export function cellNumber(cell: CoverageCell, lines: readonly DatasetSumLine[]): ChartNumber | null {
  if (lines.length === 0) return null;
  const own = lines.map(({ line }) => line);
  return { value: sumOf(own), qualifier: weakest(own, cell.statedCount < cell.initiatives.length), basis: "total" };
}

/** The reason for a field without an amount; nothing where there is no initiative or another amount is stated. */
export function silence(dataset: Dataset, cell: CoverageCell): ChartNumber | null {
  const isSilent = cell.initiatives.length > 0 && cell.statedCount === 0 && cell.yearly.length === 0;
  return isSilent ? { value: null, reason: silentReasons(dataset, cell.initiatives) } : null;
}

/** The numbers or names of the pillars that a field's joint money also belongs to. */
function partners(cell: CoverageCell, dataset: Dataset): string {
  const pillar = byId(dataset.pillars, "pillar");
  const others = cell.money.joint.flatMap(({ pillar_ids }) => pillar_ids).filter((id) => id !== cell.pillar_id);
  return [...new Set(others)].map((id) => pillar(id).number ?? pillar(id).short_label).join(", ");
}
