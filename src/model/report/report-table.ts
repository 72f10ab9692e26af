import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows, TableName } from "../../schema/tables.ts";
import { findRow } from "../rows/any-row.ts";
import {
  type CellPart,
  headsInitiatives,
  initiativeContent,
  initiativesOf,
  printedCells,
} from "./report-table-content.ts";

type Heading = Rows<"table_headings">;

export interface ReportCell {
  /** What stands in it, one under the other; none where it is empty. */
  parts: CellPart[];
  /** How many columns and lines it takes. */
  span: number;
  height: number;
}

/** A heading as a page shows it: in words, or an initiative or pillar by id. */
export interface ReportHead {
  label: string;
  group?: string | null;
  initiative_id?: string;
  pillar_ids: readonly string[];
}

export interface ReportLine {
  /** Undefined where the line goes on under the heading of the line before. */
  head: ReportHead | undefined;
  /** How many lines stand under the heading. */
  height: number;
  cells: ReportCell[];
}

export interface ReportTable {
  columns: ReportHead[];
  lines: ReportLine[];
}

/**
 * One of the report's own tables rebuilt from the rows that rest on it: laid out as the report lays it out, by initiative
 * or by pillar. Undefined where the dataset holds no headings for the location.
 */
export function reportTable(dataset: Dataset, locationId: string): ReportTable | undefined {
  const all = dataset.table_headings.filter(({ location_id }) => location_id === locationId);
  const headings = all.filter((heading) => !headsInitiatives(heading));
  if (headings.length === 0) return undefined;
  const columns = headings.filter(({ axis }) => axis === "column");
  const rows = headings.filter(({ axis }) => axis === "row");
  const isByPillar = headings.some(({ pillar_ids }) => pillar_ids.length > 0);
  if (isByPillar && columns.length > 0) return ledgerByPillar(dataset, locationId, columns, rows);
  if (isByPillar) return aspectsByPillar(dataset, rows);
  if (columns.length > 0) return initiativesDown(dataset, locationId, columns);
  return initiativesAcross(dataset, locationId, rows);
}

/** One line an initiative, one column a heading; rows named one by one make a single line for the country. */
function initiativesDown(dataset: Dataset, location: string, columns: readonly Heading[]): ReportTable {
  const isOfCountry = columns.every(({ row_ids }) => row_ids.length > 0);
  if (isOfCountry) {
    const cells = columns.map((heading) => ({ parts: named(dataset, heading), span: 1, height: 1 }));
    const head = { label: dataset.report.country, pillar_ids: [] };
    return { columns: columns.map(headOf), lines: [{ head, height: 1, cells }] };
  }
  const lines = initiativesOf(dataset, location).map((initiative) => ({
    head: { label: initiative.name, initiative_id: initiative.id, pillar_ids: initiative.pillar_ids },
    height: 1,
    cells: columns.map((heading) => ({ parts: initiativeContent(dataset, heading, initiative), span: 1, height: 1 })),
  }));
  return { columns: columns.map(headOf), lines };
}

/** One column an initiative, one line a heading. */
function initiativesAcross(dataset: Dataset, location: string, rows: readonly Heading[]): ReportTable {
  const initiatives = initiativesOf(dataset, location);
  return {
    columns: initiatives.map(({ id, name, pillar_ids }) => ({ label: name, initiative_id: id, pillar_ids })),
    lines: rows.map((heading) => ({
      head: headOf(heading),
      height: 1,
      cells: initiatives.map((initiative) => ({
        parts: initiativeContent(dataset, heading, initiative),
        span: 1,
        height: 1,
      })),
    })),
  };
}

/**
 * One line an initiative, its content in the columns of its pillars, or across them all where it has none of these;
 * headings of rows close the table.
 */
function ledgerByPillar(
  dataset: Dataset,
  location: string,
  columns: readonly Heading[],
  rows: readonly Heading[],
): ReportTable {
  const lines = initiativesOf(dataset, location).map((initiative) => {
    const here = columnsOf(dataset, columns, initiative);
    const [first = columns[0]] = here;
    const before = first ? columns.indexOf(first) : 0;
    const last = here.at(-1) ?? columns.at(-1);
    const span = last ? columns.indexOf(last) - before + 1 : 1;
    const parts = first ? initiativeContent(dataset, first, initiative) : [];
    return {
      head: { label: initiative.name, initiative_id: initiative.id, pillar_ids: initiative.pillar_ids },
      height: 1,
      cells: [...empty(before), { parts, span, height: 1 }, ...empty(columns.length - before - span)],
    };
  });
  const closing = rows.map((heading) => ({
    head: headOf(heading),
    height: 1,
    cells: [{ parts: named(dataset, heading), span: columns.length, height: 1 }],
  }));
  return { columns: columns.map(headOf), lines: [...lines, ...closing] };
}

/** The columns in which a table sets an initiative: those of its cells in `table_cells`, or else those of its pillars. */
function columnsOf(dataset: Dataset, columns: readonly Heading[], initiative: Rows<"initiatives">): Heading[] {
  const printed = columns.filter((heading) => printedCells(dataset, heading, initiative).length > 0);
  if (printed.length > 0) return printed;
  return columns.filter(({ pillar_ids }) => pillar_ids.some((id) => initiative.pillar_ids.includes(id)));
}

/** One column a pillar, one line a heading, and further lines under it where its cells overlap. */
function aspectsByPillar(dataset: Dataset, rows: readonly Heading[]): ReportTable {
  const used = new Set(rows.flatMap(({ pillar_ids }) => pillar_ids));
  const pillars = dataset.pillars.filter(({ id }) => used.has(id));
  const lines: ReportLine[] = [];
  for (const heading of new Set(rows.map((row) => row.heading))) {
    const parts = rows.filter((row) => row.heading === heading);
    const strata = stack(parts.map((part) => ({ part, from: firstOf(part), to: lastOf(part) })));
    const grid = strata.map(() => Array<boolean>(pillars.length).fill(false));
    strata.forEach((stratum, at) => {
      const [part] = parts;
      const head = at === 0 && part ? { ...headOf(part), pillar_ids: [] } : undefined;
      lines.push({ head, height: strata.length, cells: filled(stratum, at, strata, grid) });
    });
  }
  return { columns: pillars.map(({ id, label }) => ({ label, pillar_ids: [id] })), lines };

  function firstOf({ pillar_ids }: Heading): number {
    return pillars.findIndex(({ id }) => pillar_ids.includes(id));
  }
  function lastOf({ pillar_ids }: Heading): number {
    return pillars.findLastIndex(({ id }) => pillar_ids.includes(id));
  }
  /** The cells of one line: those positioned there, reaching down as far as the lines below leave room, and empty ones. */
  function filled(
    stratum: readonly Positioned[],
    at: number,
    strata: readonly Positioned[][],
    grid: boolean[][],
  ): ReportCell[] {
    const cells: ReportCell[] = [];
    for (let column = 0; column < pillars.length; ) {
      const positioned = stratum.find(({ from }) => from === column);
      const to = positioned?.to ?? column;
      if (!grid[at]?.[column]) {
        const below = strata.slice(at + 1);
        const room = below.findIndex((other) => other.some(({ from, to: end }) => from <= to && end >= column));
        const height = positioned ? 1 + (room < 0 ? below.length : room) : 1;
        for (let line = at; line < at + height; line++) grid[line]?.fill(true, column, to + 1);
        cells.push(positioned ? { parts: named(dataset, positioned.part), span: to - column + 1, height } : blank);
      }
      column = to + 1;
    }
    return cells;
  }
}

interface Positioned {
  part: Heading;
  from: number;
  to: number;
}

/** Cells in as few lines as needed so that none covers another: each in the first line with room, from left to right. */
function stack(parts: readonly Positioned[]): Positioned[][] {
  const strata: Positioned[][] = [];
  for (const part of parts) {
    const free = strata.find((stratum) => stratum.every(({ from, to }) => part.to < from || part.from > to));
    if (free) free.push(part);
    else strata.push([part]);
  }
  return strata.map((stratum) => stratum.sort((a, b) => a.from - b.from));
}

function headOf({ heading, group, pillar_ids }: Heading): ReportHead {
  return { label: heading, group, pillar_ids };
}

function named(dataset: Dataset, { content, row_ids, text }: Heading): CellPart[] {
  const rows = row_ids.flatMap((id) => {
    const row = findRow(dataset, content as TableName, id);
    return row ? [{ table: content as TableName, row }] : [];
  });
  return rows.length > 0 || text !== null ? [{ text: text ?? undefined, rows }] : [];
}

const blank: ReportCell = { parts: [], span: 1, height: 1 };

function empty(count: number): ReportCell[] {
  return Array<ReportCell>(Math.max(0, count)).fill(blank);
}
