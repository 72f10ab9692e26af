import type { Report } from "../schema/report.ts";
import type { TableName } from "../schema/tables.ts";
import { checkCitations } from "./checks/citations.ts";
import { checkCommonCeilings } from "./checks/common-ceilings.ts";
import { checkComponents } from "./checks/components.ts";
import { checkCycles } from "./checks/cycles.ts";
import { checkDiscrepancySubjects } from "./checks/discrepancy-subjects.ts";
import { checkPlausibleYears } from "./checks/plausible-years.ts";
import { checkPrintedTotals } from "./checks/printed-totals.ts";
import { checkRankTargets } from "./checks/rank-targets.ts";
import { checkReportReferences } from "./checks/report-references.ts";
import { checkResultParts } from "./checks/result-parts.ts";
import { checkSequence } from "./checks/sequence.ts";
import { checkTableCells } from "./checks/table-cells.ts";
import { checkTableHeadings } from "./checks/table-headings.ts";
import { checkTargetShares } from "./checks/target-shares.ts";
import { checkUnitKinds } from "./checks/unit-kinds.ts";
import { checkVocabularyUse } from "./checks/vocabulary-use.ts";
import type { LocatedTables } from "./located-tables.ts";
import type { Problem } from "./problem.ts";

interface Check {
  /** Tables whose rows it reads; "all" for every table. A check waits until the files it reads are well. */
  reads: readonly TableName[] | "all";
  check: (located: LocatedTables, report: Report) => Problem[];
}

const checks: Check[] = [
  { reads: ["printed_totals", "budget_lines", "discrepancies"], check: checkPrintedTotals },
  { reads: ["budget_lines", "discrepancies"], check: checkComponents },
  { reads: ["aid_terms"], check: checkCommonCeilings },
  {
    reads: ["locations", "initiatives", "priorities", "budget_lines", "printed_totals", "results"],
    check: checkCycles,
  },
  { reads: "all", check: checkDiscrepancySubjects },
  { reads: ["results", "observations"], check: checkPlausibleYears },
  { reads: ["locations", "regions", "pillars", "printed_totals"], check: checkReportReferences },
  { reads: ["initiatives"], check: checkSequence },
  { reads: ["results", "discrepancies"], check: checkResultParts },
  { reads: ["results"], check: checkTargetShares },
  { reads: ["results", "indicators", "units"], check: checkRankTargets },
  { reads: ["units", "indicators", "observations", "results"], check: checkUnitKinds },
  { reads: "all", check: checkTableHeadings },
  { reads: "all", check: checkTableCells },
  { reads: "all", check: checkVocabularyUse },
  { reads: "all", check: checkCitations },
];

/** Promises that rows of several tables keep together. `faulty` names the files that have problems of their own. */
export function checkRules(located: LocatedTables, report: Report | undefined, faulty: ReadonlySet<string>): Problem[] {
  if (!report) return [];
  return checks
    .filter(({ reads }) => (reads === "all" ? faulty.size === 0 : !reads.some((table) => faulty.has(`${table}.csv`))))
    .flatMap(({ check }) => check(located, report));
}
