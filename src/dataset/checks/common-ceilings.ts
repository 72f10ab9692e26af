import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Aid terms that count towards a row which is no common ceiling: one without a ceiling, with a share, or itself counted. */
export function checkCommonCeilings({ aid_terms }: LocatedTables): Problem[] {
  const terms = new Map(aid_terms.map(({ row }) => [row.id, row]));
  return aid_terms.flatMap(({ row, line }) =>
    row.counts_towards_ids
      .filter((id) => {
        const ceiling = terms.get(id);
        return (
          ceiling !== undefined &&
          (ceiling.ceiling_eur === null || ceiling.intensity_pct !== null || ceiling.counts_towards_ids.length > 0)
        );
      })
      .map((got) => ({
        file: "aid_terms.csv",
        line,
        column: "counts_towards_ids",
        expected: "rules with a ceiling, without a share, that count towards nothing themselves",
        got,
      })),
  );
}
