import { aidTerms } from "./aid_terms.ts";
import { beneficiaries } from "./beneficiaries.ts";
import { budgetLines } from "./budget_lines.ts";
import { cooperationProjects } from "./cooperation_projects.ts";
import { discrepancies } from "./discrepancies.ts";
import { endnotes } from "./endnotes.ts";
import { fundingSources } from "./funding_sources.ts";
import { glossary } from "./glossary.ts";
import { indicators } from "./indicators.ts";
import { initiatives } from "./initiatives.ts";
import { instruments } from "./instruments.ts";
import { locations } from "./locations.ts";
import { observations } from "./observations.ts";
import { organisations } from "./organisations.ts";
import { participations } from "./participations.ts";
import { pillars } from "./pillars.ts";
import { printedTotals } from "./printed_totals.ts";
import { priorities } from "./priorities.ts";
import { publishers } from "./publishers.ts";
import { regions } from "./regions.ts";
import { results } from "./results.ts";
import { sectors } from "./sectors.ts";
import { specialisationPriorities } from "./specialisation_priorities.ts";
import { stakeholders } from "./stakeholders.ts";
import { starts } from "./starts.ts";
import { swotItems } from "./swot_items.ts";
import { synonyms } from "./synonyms.ts";
import type { Row } from "./table.ts";
import { tableCells } from "./table_cells.ts";
import { tableHeadings } from "./table_headings.ts";
import { technologies } from "./technologies.ts";
import { translations } from "./translations.ts";
import { units } from "./units.ts";
import { views } from "./views.ts";

/** Every table of the dataset, under its CSV's name, in the order of reading. */
export const tables = {
  locations,
  endnotes,
  regions,
  pillars,
  instruments,
  sectors,
  technologies,
  beneficiaries,
  funding_sources: fundingSources,
  organisations,
  initiatives,
  participations,
  starts,
  priorities,
  budget_lines: budgetLines,
  printed_totals: printedTotals,
  aid_terms: aidTerms,
  units,
  results,
  publishers,
  indicators,
  observations,
  views,
  cooperation_projects: cooperationProjects,
  specialisation_priorities: specialisationPriorities,
  swot_items: swotItems,
  stakeholders,
  table_headings: tableHeadings,
  table_cells: tableCells,
  discrepancies,
  glossary,
  synonyms,
};

/** The tables, and the one that the files of all translations share: all that says of itself what it is. */
export const describedTables = { ...tables, translations };

export type TableName = keyof typeof tables;
export type DescribedTable = keyof typeof describedTables;
export type Rows<N extends TableName> = Row<(typeof tables)[N]>;
