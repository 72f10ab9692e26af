import type { Dataset } from "../dataset/dataset.ts";
import type { GridCell } from "../drawings/grid/grid.layout.ts";
import { sumOf, weakest } from "../model/money/funding.ts";
import { silentReasons } from "../model/money/silent-reasons.ts";
import type { DatasetSumLine } from "../model/money/sum-lines.ts";
import { byId } from "../model/rows/by-id.ts";
import type { CoverageCell } from "../model/terms/coverage.ts";
import { address } from "../routes/address.ts";
import { writeOptions } from "../routes/selection-address.ts";
import type { Words } from "../text/context.ts";
import { millionsText, numberInWords, reasonsInWords } from "./amount-text.ts";
import type { ChartNumber } from "./chart.ts";
import { highlightKeys } from "./keys.ts";

/** A field as it is drawn: how many there are, and one rounded amount; its tip says all. */
export function coverageCell(dataset: Dataset, words: Words, cell: CoverageCell): GridCell {
  const { m, language } = words;
  const { label } = byId(dataset.pillars, "pillar")(cell.pillar_id);
  const { short_label } = byId(dataset.regions, "region")(cell.region_id);
  const { counted, outside, joint } = cell.money;
  const jointly = m.charts.coverage.sharedWith({ numbers: partners(cell, dataset) });
  const parts = [
    { number: cellNumber(cell, counted), how: "" },
    { number: cellNumber(cell, outside), how: dataset.report.headline_total_id === null ? "" : m.sums.outside },
    { number: cellNumber(cell, joint), how: jointly },
    ...cell.yearly.map((line) => ({
      number:
        line.amount_eur === null
          ? null
          : { value: line.amount_eur, qualifier: line.qualifier, basis: "per_year" as const },
      how: "",
    })),
  ].flatMap(({ number, how }) => (number ? { number, how } : []));
  const own = cellNumber(cell, [...counted, ...outside]);
  const [first] = parts;
  const n = cell.initiatives.length;
  const projects = n === 0 ? cell.projectCount : 0;
  const isYearly = first?.number.value !== null && first?.number.basis === "per_year";
  const how = isYearly ? m.amount.perYear : m.charts.coverage.jointly;
  const amount = own ? millionsText(own, words) : first && withHow(millionsText(first.number, words), how);
  const count =
    n > 0
      ? m.charts.initiatives({ n })
      : projects > 0
        ? withHow(String(projects), m.charts.coverage.projects({ n: projects }))
        : m.charts.noneDescribed;
  const spoken = [
    count,
    ...parts.map(({ number, how }) => withHow(numberInWords(number, words), how)),
    n > 0 && cell.statedCount > 0 ? m.facts.stating({ n: cell.statedCount, of: n }) : "",
    n > 0 && parts.length === 0 ? reasonsInWords(silentReasons(dataset, cell.initiatives), m) : "",
  ];
  return {
    text: n + projects > 0 ? String(n || projects) : "",
    detail: projects > 0 ? m.charts.coverage.projects({ n: projects }) : (amount ?? ""),
    share: null,
    mark: n > 0 && parts.length === 0 ? "none" : "exact",
    shade: null,
    link:
      n > 0
        ? {
            href: address(`initiatives/${writeOptions({ region: cell.region_id, pillar: cell.pillar_id })}`, language),
            name: m.charts.coverage.cellLabel({ n, region: short_label, pillar: label }),
          }
        : null,
    tip: `${short_label}, ${label}: ${spoken.filter(Boolean).join("; ")}`,
    keys: highlightKeys({ region_ids: [cell.region_id], pillar_ids: [cell.pillar_id] }),
  };
}

const withHow = (amount: string, how: string) => [amount, how].filter(Boolean).join(" ");

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
