import type { VersionTable, VersionTables } from "./version-tables.ts";

/** A cell that says something else than before; empty where it said or says nothing. */
export interface CellChange {
  id: string;
  column: string;
  before: string;
  after: string;
}

/** What became of a table that both versions have. */
export interface TableChange {
  table: string;
  columnsAdded: string[];
  columnsGone: string[];
  rowsAdded: string[];
  rowsGone: string[];
  cells: CellChange[];
}

/** What a printed total comes to; undefined where a version has no such total. */
export interface TotalChange {
  id: string;
  /** As the report prints it. */
  printed: { before: number | undefined; after: number | undefined };
  /** The sum of the lines that it counts itself. */
  lines: { before: number | undefined; after: number | undefined };
}

export interface VersionChanges {
  tablesAdded: string[];
  tablesGone: string[];
  /** Tables in which anything changed, in their order. */
  tables: TableChange[];
  /** Totals that moved. */
  totals: TotalChange[];
}

/** What differs between two versions: tables, columns, rows and cells, and each printed total that moved. */
export function versionChanges(before: VersionTables, after: VersionTables): VersionChanges {
  const tables = [...after].flatMap(([table, now]) => {
    const was = before.get(table);
    return was ? [tableChange(table, was, now)] : [];
  });
  return {
    tablesAdded: [...after.keys()].filter((table) => !before.has(table)),
    tablesGone: [...before.keys()].filter((table) => !after.has(table)),
    tables: tables.filter(({ table: _, ...changes }) => Object.values(changes).some((some) => some.length > 0)),
    totals: totalChanges(before, after),
  };
}

/** Whether two versions say the same. */
export function isSame({ tablesAdded, tablesGone, tables }: VersionChanges): boolean {
  return tablesAdded.length + tablesGone.length + tables.length === 0;
}

function tableChange(table: string, was: VersionTable, now: VersionTable): TableChange {
  const shared = now.columns.filter((column) => was.columns.includes(column));
  const cells = [...now.rows].flatMap(([id, row]) => {
    const old = was.rows.get(id);
    if (!old) return [];
    return shared.flatMap((column) => {
      const [before = "", after = ""] = [old[column], row[column]];
      return before === after ? [] : [{ id, column, before, after }];
    });
  });
  return {
    table,
    columnsAdded: now.columns.filter((column) => !was.columns.includes(column)),
    columnsGone: was.columns.filter((column) => !now.columns.includes(column)),
    rowsAdded: [...now.rows.keys()].filter((id) => !was.rows.has(id)),
    rowsGone: [...was.rows.keys()].filter((id) => !now.rows.has(id)),
    cells,
  };
}

function totalChanges(before: VersionTables, after: VersionTables): TotalChange[] {
  const [was, now] = [totalsOf(before), totalsOf(after)];
  return [...new Set([...was.keys(), ...now.keys()])]
    .map((id) => ({
      id,
      printed: { before: was.get(id)?.printed, after: now.get(id)?.printed },
      lines: { before: was.get(id)?.lines, after: now.get(id)?.lines },
    }))
    .filter(({ printed, lines }) => printed.before !== printed.after || lines.before !== lines.after);
}

function totalsOf(tables: VersionTables): Map<string, { printed: number; lines: number }> {
  const lines = [...(tables.get("budget_lines")?.rows.values() ?? [])];
  const totals = [...(tables.get("printed_totals")?.rows ?? [])].map(([id, total]) => {
    const counted = lines.filter((line) => (line["counted_in_ids"] ?? "").split(";").includes(id));
    const sum = counted.reduce((all, line) => all + Number(line["amount_eur"]), 0);
    return [id, { printed: Number(total["amount_eur"]), lines: sum }] as const;
  });
  return new Map(totals);
}
