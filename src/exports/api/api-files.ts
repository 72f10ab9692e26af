import type { Dataset } from "../../dataset/dataset.ts";
import { fundingOf } from "../../model/money/by-initiative.ts";
import { openTotal } from "../../model/money/ledger.ts";
import { metaOf } from "../../schema/cells.ts";
import type { Columns } from "../../schema/table.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import { initiativeJson, provenance } from "../initiative-files.ts";
import type { Maker, Source } from "../open/data-files.ts";

/** The vocabularies that the answers' ids are of: a part of the contract, so that none goes in silence. */
const vocabularies = [
  "regions",
  "pillars",
  "instruments",
  "sectors",
  "technologies",
  "beneficiaries",
  "funding_sources",
] as const satisfies readonly TableName[];

/** An address of the API as its index and its page name it; `{id}` stands for that of an initiative. */
export interface ApiAddress {
  name: "index" | "initiatives" | "initiative" | "totals" | "vocabularies";
  path: string;
}

export const apiAddresses: readonly ApiAddress[] = [
  { name: "index", path: "index.json" },
  { name: "initiatives", path: "initiatives.json" },
  { name: "initiative", path: "initiatives/{id}.json" },
  { name: "totals", path: "totals.json" },
  { name: "vocabularies", path: "vocabularies.json" },
];

/** Every answer of the API, version 1, by its path below `api/v1/`. What may change in it and what not, its page says. */
export function apiFiles({ context }: Source): Record<string, Maker> {
  const { dataset } = context;
  return {
    "index.json": () => json(apiIndex(context)),
    "initiatives.json": () => json(initiatives(dataset)),
    ...Object.fromEntries(
      dataset.initiatives.map(({ id }) => [`initiatives/${id}.json`, () => json(initiativeJson(dataset, id))]),
    ),
    "totals.json": () => json(totals(dataset)),
    "vocabularies.json": () => json(vocabularyTerms(dataset)),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

function apiIndex({ dataset, m }: Source["context"]) {
  const { report } = dataset;
  const words = m.openData.api;
  return {
    ...provenance(dataset),
    title: report.site_title,
    description: report.site_description,
    attribution: report.attribution,
    data_released: report.data_released,
    api_version: "v1",
    addresses: apiAddresses.map(({ name, path }) => ({ path, answers: words.answers[name] })),
    contract: { may_change: Object.values(words.mayChange), will_not_change: Object.values(words.willNotChange) },
    documentation: "../",
    everything: "../../data/",
  };
}

/** Each initiative with what it states of funding, in file order; the answer of each follows by its path. */
function initiatives(dataset: Dataset) {
  return {
    ...provenance(dataset),
    initiatives: dataset.initiatives.map(({ id, name, kind, is_in_main_list, region_ids, pillar_ids }) => {
      const { lines: _, ...funding } = fundingOf(dataset, id);
      return { id, name, kind, is_in_main_list, region_ids, pillar_ids, funding, path: `initiatives/${id}.json` };
    }),
  };
}

/** Each printed total as the report states it, with the lines and totals it adds up and what rounding makes of them. */
function totals(dataset: Dataset) {
  return {
    ...provenance(dataset),
    totals: dataset.printed_totals.map((total) => {
      const { lines, exact_eur, rounding_eur: difference_eur } = openTotal(dataset, total.id);
      return { ...total, is_headline: total.id === dataset.report.headline_total_id, exact_eur, difference_eur, lines };
    }),
  };
}

/** The terms that ids are of, and the codes that columns hold, as `table.column`. */
function vocabularyTerms(dataset: Dataset) {
  const codes = (Object.keys(tables) as TableName[]).flatMap((table) =>
    Object.entries(tables[table].columns as Columns).flatMap(([column, cell]) => {
      const { codes } = metaOf(cell);
      return codes ? [[`${table}.${column}`, codes]] : [];
    }),
  );
  return {
    ...provenance(dataset),
    vocabularies: Object.fromEntries(vocabularies.map((table) => [table, dataset[table]])),
    codes: Object.fromEntries(codes),
  };
}
