import type { Rows } from "../../schema/tables.ts";
import type { ResultGroup } from "./result-groups.ts";
import type { Counted } from "./towards-target.ts";

type Result = Rows<"results">;

/** A row that sets what was reached beside what was aimed at; one of the two may be missing. */
export interface ResultEntry {
  reached: Result | undefined;
  target: Result | undefined;
  /** How the one counts towards the other, where both stand here. */
  counted: Counted | undefined;
  /** Whether it is part of the row above that is none. */
  isPart: boolean;
  /** Whether what was reached also stands in a row above, beside its target. */
  isAgain: boolean;
  /** Other statements of either, which this site does not use. */
  rivals: Result[];
}

/** Results as the rows of a table, in the order of their groups: what counts towards a target beside it, then its parts. */
export function resultTable(groups: readonly ResultGroup[]): ResultEntry[] {
  const above = new Set<Result>();
  return groups.flatMap(({ result, towards, parts, alternatives }) => {
    const isTarget = result.kind === "target";
    const heads: Omit<ResultEntry, "rivals" | "isAgain">[] =
      isTarget && towards.length > 0
        ? towards.map((counted) => ({ reached: counted.result, target: result, counted, isPart: false }))
        : [
            {
              reached: isTarget ? undefined : result,
              target: isTarget ? result : undefined,
              counted: undefined,
              isPart: false,
            },
          ];
    const beside = new Set(towards.map((counted) => counted.result));
    const rows = [
      ...heads,
      ...parts
        .filter((part) => !beside.has(part))
        .map((part) => ({ reached: part, target: undefined, counted: undefined, isPart: true })),
    ];
    const said = new Set<Result>();
    return rows.map((row) => {
      const own = alternatives.filter(
        (each) => !said.has(each) && [row.reached?.id, row.target?.id].includes(each.alternative_to_id ?? ""),
      );
      for (const each of own) said.add(each);
      const isAgain = row.reached !== undefined && above.has(row.reached);
      if (row.reached) above.add(row.reached);
      return { ...row, isAgain, rivals: own };
    });
  });
}
