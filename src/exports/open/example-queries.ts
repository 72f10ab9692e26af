import type { Dataset } from "../../dataset/dataset.ts";
import type { Messages } from "../../text/messages.ts";

/** A question of a reader, and the SQL that answers it from the database that is published. */
export interface ExampleQuery {
  name: keyof Messages["openData"]["query"]["questions"];
  sql: string;
}

/**
 * Ten questions that a reader of policy would ask, in the order of reading. Each names only what every report has; the word
 * that is searched for is the report's first example of a search, or a plain one.
 */
export function exampleQueries({ report }: Dataset): ExampleQuery[] {
  const word = (report.search_examples[0] ?? "digital").replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
  return [
    {
      name: "largest",
      sql: `SELECT name, regions, total_eur, total_qualifier
FROM initiative_list
WHERE total_eur IS NOT NULL
ORDER BY total_eur DESC, name
LIMIT 10`,
    },
    {
      name: "silent",
      sql: `SELECT funding_status, count(*) AS initiatives
FROM initiative_list
GROUP BY funding_status
ORDER BY initiatives DESC, funding_status`,
    },
    {
      name: "matrix",
      sql: `SELECT r.label AS region, p.label AS pillar, count(*) AS initiatives
FROM initiatives_region_ids AS ir
JOIN initiatives_pillar_ids AS ip ON ip.row_id = ir.row_id
JOIN regions AS r ON r.id = ir.region_id
JOIN pillars AS p ON p.id = ip.pillar_id
GROUP BY r.id, p.id
ORDER BY r.rowid, p.rowid`,
    },
    {
      name: "regions",
      sql: `SELECT regions, sum(counted_eur) AS counted_eur, sum(outside_eur) AS outside_eur
FROM money_lines
GROUP BY region_ids
HAVING coalesce(sum(counted_eur), sum(outside_eur)) IS NOT NULL
ORDER BY counted_eur DESC NULLS LAST, regions`,
    },
    {
      name: "payers",
      sql: `SELECT payers, count(*) AS lines, sum(counted_eur) AS counted_eur, sum(outside_eur) AS outside_eur
FROM money_lines
WHERE amount_eur IS NOT NULL
GROUP BY payer_ids
ORDER BY counted_eur DESC NULLS LAST, outside_eur DESC NULLS LAST, payers`,
    },
    {
      name: "support",
      sql: `SELECT initiative_name, label, intensity_pct, ceiling_eur
FROM aid_terms_named
WHERE intensity_pct >= 50
ORDER BY intensity_pct DESC, initiative_name, label`,
    },
    {
      name: "targets",
      sql: `SELECT target.measure, target.value AS aimed_at, units.label AS unit, result.value AS reached
FROM results AS target
LEFT JOIN units ON units.id = target.unit_id
LEFT JOIN results AS result ON result.target_id = target.id
WHERE target.kind = 'target'
ORDER BY target.rowid, result.rowid`,
    },
    {
      name: "scores",
      sql: `SELECT aspect, count(*) AS scores, round(avg(score), 2) AS mean
FROM views
WHERE score IS NOT NULL AND alternative_to_id IS NULL
GROUP BY aspect
ORDER BY mean DESC, aspect`,
    },
    {
      name: "discrepancies",
      sql: `SELECT title, statement_a_as_printed, statement_b_as_printed, used
FROM discrepancies
WHERE severity = 'conclusion'
ORDER BY rowid`,
    },
    {
      name: "search",
      sql: `SELECT name, summary
FROM initiatives
WHERE rowid IN (SELECT rowid FROM initiatives_fts WHERE initiatives_fts MATCH '${word}*')
ORDER BY rowid`,
    },
  ];
}
