import { listRows } from "../../model/initiatives/list-rows.ts";
import { columnsOf } from "../../model/rows/columns.ts";
import type { ColumnMeta } from "../../schema/cells.ts";
import type { TableName } from "../../schema/tables.ts";
import { missingReasons, qualifiers } from "../../schema/vocabularies.ts";
import type { Context } from "../../text/context.ts";
import { initiativeRecords } from "../initiative-records.ts";
import { allMoney } from "../money-lines.ts";
import type { PublishedTable } from "./published-table.ts";

/** The names of the tables made for reading. */
export const flatNames = ["initiative_list", "money_lines"] as const;

/** The list of initiatives and the list of all money, each with names beside codes and what the sums take of it. */
export function flatTables(context: Context): PublishedTable[] {
  const { dataset, m } = context;
  const { initiativeList, moneyLines: words } = m.openData.flat;
  const money = allMoney(context, "");
  return [
    {
      name: "initiative_list",
      title: initiativeList.title,
      description: initiativeList.description,
      columns: listColumns(context),
      key: ["id"],
      rows: initiativeRecords(context, listRows(dataset)),
      isFlat: true,
    },
    {
      name: "money_lines",
      title: words.title,
      description: words.description,
      columns: moneyColumns(context),
      key: ["id"],
      // The address of a selection is that of one site; here nothing is selected.
      rows: money.map(({ selection: _, ...row }) => row),
      isFlat: true,
    },
  ];
}

const column = (type: ColumnMeta["type"], title: string, description: string, more: Partial<ColumnMeta> = {}) => ({
  title,
  description,
  type,
  isRequired: false,
  ...more,
});

/** Columns as the schema declares them, in the order asked for. */
function declared({ dataset }: Context, table: TableName, names: readonly string[]): Record<string, ColumnMeta> {
  const columns = new Map(columnsOf(dataset, table).map(({ column, ...meta }) => [column, meta]));
  return Object.fromEntries(
    names.flatMap((name) => {
      const meta = columns.get(name);
      return meta ? [[name, meta]] : [];
    }),
  );
}

/** A column of ids, followed by one of the names of what they stand for. */
function withNames(context: Context, table: TableName, ids: string, names: string): Record<string, ColumnMeta> {
  const own = declared(context, table, [ids]);
  const title = own[ids]?.title ?? "";
  return { ...own, [names]: column("list", title, context.m.openData.flat.names({ ids })) };
}

function listColumns(context: Context): Record<string, ColumnMeta> {
  const words = context.m.openData.flat;
  const own = (...names: string[]) => declared(context, "initiatives", names);
  const named = (ids: string, names: string) => withNames(context, "initiatives", ids, names);
  const money = Object.entries(words.money).map(([stem, { title, description }]) => ({
    [`${stem}_eur`]: column("integer", title, description, { unit: "EUR", minimum: 0 }),
    [`${stem}_qualifier`]: column("string", words.qualifier({ title }), words.qualifierSays, { codes: qualifiers }),
    [`${stem}_start_year`]: column("integer", words.from({ title }), words.fromSays, { unit: "year" }),
    [`${stem}_end_year`]: column("integer", words.to({ title }), words.toSays, { unit: "year" }),
    [`${stem}_years`]: column("integer", words.years({ title }), words.yearsSay),
  }));
  return {
    ...own("id", "name", "kind", "is_in_main_list"),
    ...named("region_ids", "regions"),
    ...named("pillar_ids", "pillars"),
    ...named("instrument_ids", "instruments"),
    ...named("sector_ids", "sectors"),
    ...named("technology_ids", "technologies"),
    ...named("beneficiary_ids", "beneficiaries"),
    ...own("start_year", "start_missing_reason", "end_year"),
    funding_status: column("string", words.fundingStatus.title, words.fundingStatus.description, {
      codes: ["total", "per_year", "parts_only", ...missingReasons],
      isRequired: true,
    }),
    ...Object.assign({}, ...money),
    discrepancies: column("integer", words.discrepancies.title, words.discrepancies.description, { isRequired: true }),
    ...own("summary"),
    ...provenance(context, "initiatives"),
  };
}

function moneyColumns(context: Context): Record<string, ColumnMeta> {
  const words = context.m.openData.flat;
  const own = (...names: string[]) => declared(context, "budget_lines", names);
  const euros = { unit: "EUR", minimum: 0 } as const;
  const { payer_ids, is_in_report_total, contained_in_ids, counted_eur, outside_eur, why_not_counted } = words.lines;
  const payers = declared(context, "budget_lines", ["funding_source_ids"])["funding_source_ids"];
  return {
    ...own("id", "initiative_id"),
    initiative: column("string", words.lines.initiative.title, words.lines.initiative.description, {
      isRequired: true,
    }),
    ...own("label", "amount_eur", "qualifier", "missing_reason", "basis", "nature", "kind"),
    ...own("period_start_year", "period_end_year", "period_years"),
    ...withNames(context, "budget_lines", "region_ids", "regions"),
    ...withNames(context, "initiatives", "pillar_ids", "pillars"),
    payer_ids: { ...column("list", payer_ids.title, payer_ids.description), references: payers?.references ?? [] },
    payers: column("list", payer_ids.title, words.names({ ids: "payer_ids" })),
    is_in_report_total: column("boolean", is_in_report_total.title, is_in_report_total.description, {
      isRequired: true,
    }),
    contained_in_ids: column("list", contained_in_ids.title, contained_in_ids.description, {
      references: ["budget_lines"],
    }),
    ...own("as_printed"),
    ...provenance(context, "budget_lines"),
    counted_eur: column("integer", counted_eur.title, counted_eur.description, euros),
    outside_eur: column("integer", outside_eur.title, outside_eur.description, euros),
    why_not_counted: column("string", why_not_counted.title, why_not_counted.description),
  };
}

/** Where a row stands in the report, and where the file comes from: the last columns of each list. */
function provenance(context: Context, table: TableName): Record<string, ColumnMeta> {
  const words = context.m.openData.flat;
  const said = ({ title, description }: { title: string; description: string }) =>
    column("string", title, description, { isRequired: true });
  return {
    sources: said(words.sources),
    ...declared(context, table, ["source_ids"]),
    data_source: said(words.dataSource),
    data_version: said(words.dataVersion),
    data_licence: said(words.dataLicence),
  };
}
