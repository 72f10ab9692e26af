import type { Dataset } from "../dataset/dataset.ts";
import { type AnyRow, findRow, listOf, rowsOf, textOf } from "../model/rows/any-row.ts";
import { byId } from "../model/rows/by-id.ts";
import { findSubject, rowName } from "../model/rows/row-names.ts";
import { address } from "../routes/address.ts";
import { rowAddress } from "../routes/row-address.ts";
import type { Rows } from "../schema/tables.ts";
import { type TableName, tables } from "../schema/tables.ts";
import type { EntryKind, SiteEntry } from "../selection/site/site-index.ts";
import { aidInWords } from "../text/aid.ts";
import type { Context } from "../text/context.ts";
import { observationInWords, observationYears } from "../text/facts.ts";
import { inWords, payersLabel } from "../text/labels.ts";
import { rowFact } from "../text/row-facts.ts";
import { areaLabel } from "../text/term-label.ts";

// Every row as an answer: what it is about, what it says, and by which words it is found.

const kinds: Partial<Record<TableName, EntryKind>> = {
  initiatives: "initiative",
  regions: "region",
  pillars: "pillar",
  aid_terms: "scheme",
  budget_lines: "money",
  printed_totals: "total",
  starts: "start",
  organisations: "body",
  cooperation_projects: "project",
  glossary: "term",
  views: "view",
  priorities: "priority",
  discrepancies: "discrepancy",
  swot_items: "strength",
  specialisation_priorities: "area",
  stakeholders: "body",
  locations: "location",
  endnotes: "endnote",
  sectors: "vocabulary",
  technologies: "vocabulary",
  beneficiaries: "vocabulary",
  instruments: "vocabulary",
  funding_sources: "vocabulary",
};

// Texts by which a row is found beside its name and what it says; the characters in which the report prints it among them.
const telling = [
  "other_names",
  "expansion",
  "objective",
  "definition",
  "component",
  "conditions",
  "exclusions",
  "aspect",
  "theme",
  "author",
  "partners",
  "label",
  "as_printed",
  "statement_a_as_printed",
  "statement_b_as_printed",
  "note",
] as const;
const years = ["start_year", "end_year", "publication_year"] as const;
// Vocabularies whose labels an initiative and its rows are found by.
const labelled = [
  { column: "region_ids", table: "regions" },
  { column: "region_id", table: "regions" },
  { column: "pillar_ids", table: "pillars" },
  { column: "instrument_ids", table: "instruments" },
  { column: "beneficiary_ids", table: "beneficiaries" },
  { column: "sector_ids", table: "sectors" },
  { column: "technology_ids", table: "technologies" },
  { column: "funding_source_ids", table: "funding_sources" },
] as const;

/** An entry for every row that has something of its own to say, with the address where a reader meets it. */
export function rowEntries(context: Context): SiteEntry[] {
  const { dataset } = context;
  const single = (Object.keys(tables) as TableName[]).flatMap((table) => {
    const kind = kinds[table];
    return kind ? rowsOf(dataset, table).map((row) => rowEntry(context, table, row, kind)) : [];
  });
  return [
    ...single,
    ...dataset.results.map((row) =>
      rowEntry(context, "results", row as unknown as AnyRow, row.kind === "target" ? "target" : "result"),
    ),
    ...dataset.indicators.map((indicator) => indicatorEntry(context, indicator)),
    ...bodyEntries(context),
  ];
}

function rowEntry(context: Context, table: TableName, row: AnyRow, kind: EntryKind): SiteEntry {
  const { dataset, language } = context;
  const { name, subject } = rowName(dataset, table, row);
  const about = findSubject(dataset, row);
  const of = about?.table === "initiatives" ? findRow(dataset, "initiatives", about.id) : undefined;
  const fact = factOf(context, table, row);
  const texts = [
    ...telling.flatMap((column) => listOf(row, column)),
    ...years.flatMap((column) => (typeof row[column] === "number" ? String(row[column]) : [])),
    tables[table].title,
    ...labels(dataset, row),
    ...(of ? [...listOf(of, "other_names"), ...labels(dataset, of, ["regions"])] : []),
  ];
  return {
    kind,
    title: subject && subject !== name ? `${subject}: ${name}` : name,
    fact,
    text: [...new Set(texts)].filter((text) => text !== name && text !== fact).join(" · "),
    href: rowAddress(dataset, table, row, language),
    group: table === "initiatives" ? row.id : (of?.id ?? ""),
    rows: [`${table} ${row.id}`],
  };
}

function labels(dataset: Dataset, row: AnyRow, tablesOf: readonly TableName[] = labelled.map(({ table }) => table)) {
  return labelled
    .filter(({ table }) => tablesOf.includes(table))
    .flatMap(({ column, table }) =>
      listOf(row, column).flatMap((id) => textOf(findRow(dataset, table, id) ?? row, "label") ?? []),
    );
}

/** What a row says, as a reader takes it away. */
function factOf(context: Context, table: TableName, row: AnyRow): string {
  const { dataset } = context;
  switch (table) {
    case "initiatives":
      return textOf(row, "summary") ?? "";
    case "aid_terms":
      return aidInWords(context, row as unknown as Rows<"aid_terms">);
    case "budget_lines": {
      const line = row as unknown as Rows<"budget_lines">;
      return [rowFact(dataset, { table, row }, context), payersLabel(dataset, line.funding_source_ids)]
        .filter(Boolean)
        .join(" · ");
    }
    case "discrepancies":
      return `${textOf(row, "statement_a")} | ${textOf(row, "statement_b")}`;
    case "glossary":
      return [textOf(row, "expansion"), textOf(row, "definition")].filter(Boolean).join(": ");
    case "views":
      return [rowFact(dataset, { table, row }, context), textOf(row, "note")].filter(Boolean).join(" · ");
    case "endnotes":
      return rowFact(dataset, { table, row }, context);
    default:
      return rowFact(dataset, { table, row }, context) || textOf(row, "definition") || "";
  }
}

/** An indicator with all that was observed of it, the country's own first: "8th in 2018, 6th in 2017; …". */
function indicatorEntry(context: Context, indicator: Rows<"indicators">): SiteEntry {
  const { dataset, m, language } = context;
  const own = dataset.observations.filter(({ indicator_id }) => indicator_id === indicator.id);
  const said = own.map((each) => {
    const value = observationInWords(each, indicator, context);
    const year = observationYears(each, m);
    const figure = year === "" ? value : m.search.observed({ value, year });
    return each.region_id === dataset.report.country_region_id || each.region_id === null
      ? figure
      : m.search.observedElsewhere({ area: areaLabel(dataset, each.region_id), figure });
  });
  return {
    kind: "indicator",
    title: indicator.label,
    fact: said.join("; "),
    text: [
      indicator.definition,
      indicator.publisher_id && byId(dataset.publishers, "publisher")(indicator.publisher_id).label,
      indicator.edition,
      ...own.flatMap(({ as_printed, note }) => [as_printed, note]),
    ]
      .filter(Boolean)
      .join(" · "),
    href: rowAddress(dataset, "indicators", indicator as unknown as AnyRow, language),
    group: "",
    rows: [`indicators ${indicator.id}`, ...own.map(({ id }) => `observations ${id}`)],
  };
}

/** Who takes which part in an initiative, a role an entry: "Fablab Mobile: paid by" the bodies. */
function bodyEntries({ dataset, m, language }: Context): SiteEntry[] {
  const organisation = byId(dataset.organisations, "organisation");
  const roles = Object.keys(m.terms.role) as (keyof typeof m.terms.role)[];
  const subjects = [
    ...dataset.initiatives.map(({ id, name, other_names }) => ({
      id,
      name,
      other_names,
      href: `initiatives/${id}/#bodies`,
    })),
    ...dataset.cooperation_projects.map(({ id, name }) => ({
      id,
      name,
      other_names: [],
      href: `cooperation/#project-${id}`,
    })),
  ];
  return subjects.flatMap((subject) => {
    const own = dataset.participations.filter(
      ({ initiative_id, cooperation_project_id }) => (initiative_id ?? cooperation_project_id) === subject.id,
    );
    return roles.flatMap((role): SiteEntry[] => {
      const some = own.filter((each) => each.role === role);
      if (some.length === 0) return [];
      const bodies = some.map(({ organisation_id }) => organisation(organisation_id));
      return [
        {
          kind: "body",
          title: `${subject.name}: ${m.terms.role[role]}`,
          fact: inWords(
            bodies.map(({ name }) => name),
            language,
          ),
          text: [role, ...bodies.flatMap(({ other_names }) => other_names), ...subject.other_names].join(" · "),
          href: address(subject.href, language),
          group: subject.id,
          rows: some.flatMap(({ id, organisation_id }) => [`participations ${id}`, `organisations ${organisation_id}`]),
        },
      ];
    });
  });
}
