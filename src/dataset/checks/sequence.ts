import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** The positions in the main list, which run from 1 without gap or repetition. */
export function checkSequence({ initiatives }: LocatedTables): Problem[] {
  const listed = initiatives.filter(({ row }) => row.main_list_order !== null);
  const positions = listed.map(({ row }) => row.main_list_order as number).sort((a, b) => a - b);
  const gap = positions.findIndex((position, index) => position !== index + 1);
  if (gap < 0) return [];
  const culprit = listed.find(({ row }) => row.main_list_order === positions[gap]);
  return [
    {
      file: "initiatives.csv",
      line: culprit?.line,
      column: "main_list_order",
      expected: `the positions 1 to ${positions.length}, each once`,
      got: String(positions[gap]),
    },
  ];
}
