// What stated totals of funding come to, for all or for some regions and pillars. Every sum on the site is made here, in
// the build and in the list's script alike, so that the same question has the same answer wherever it is asked.

/** A stated total of funding, as sums take it. */
export interface SumLine {
  id: string | number;
  /** Whole euros. */
  amount_eur: number;
  /** The regions and pillars it is for; several where the report does not split it. */
  region_ids: readonly string[];
  pillar_ids: readonly string[];
  /** Whether the report’s headline total counts it, itself or in a line that contains it. */
  isInTotal: boolean;
  /** The lines that already contain it. */
  within: readonly (string | number)[];
}

/** The regions and pillars whose money is asked for, any of each; without any, all. */
export interface Asked {
  regionIds: readonly string[];
  pillarIds: readonly string[];
}

/** Where a line stands in a sum: in one of its two parts, beside it, or in a line that is in it. */
export interface MoneySum<Line> {
  /** What the report’s headline total counts. */
  counted: Line[];
  /** What is stated and in no total of the report. */
  outside: Line[];
  /** What also belongs to regions or pillars that are not asked for: shown whole and in no sum. */
  joint: Line[];
  /** What a line of the two parts, or for joint money another joint line, already contains. */
  contained: Line[];
}

/**
 * Sorts lines into what a sum is made of, in their order; lines of other regions or pillars than those asked for are left
 * out. A line that another line of the sum contains is not added again; one that only joint money contains is, unless it is
 * joint itself.
 */
export function moneySum<Line extends SumLine>(lines: readonly Line[], asked: Asked): MoneySum<Line> {
  const shares = lines.map((line) =>
    lesser(shareOf(line.region_ids, asked.regionIds), shareOf(line.pillar_ids, asked.pillarIds)),
  );
  const idsOf = (share: Share) => new Set(lines.filter((_, at) => shares[at] === share).map(({ id }) => id));
  const [own, joint] = [idsOf("own"), idsOf("joint")];
  const sum: MoneySum<Line> = { counted: [], outside: [], joint: [], contained: [] };
  for (const [at, line] of lines.entries()) {
    if (shares[at] === "none") continue;
    const isHeld = line.within.some((id) => own.has(id) || (shares[at] === "joint" && joint.has(id)));
    if (isHeld) sum.contained.push(line);
    else if (shares[at] === "joint") sum.joint.push(line);
    else sum[line.isInTotal ? "counted" : "outside"].push(line);
  }
  return sum;
}

type Share = "none" | "joint" | "own";

/** Whose a line is: of those asked for alone, of others too, or of others only. */
function shareOf(ids: readonly string[], asked: readonly string[]): Share {
  if (asked.length === 0) return "own";
  const shared = ids.filter((id) => asked.includes(id)).length;
  if (shared === 0) return "none";
  return shared === ids.length ? "own" : "joint";
}

function lesser(a: Share, b: Share): Share {
  const order: readonly Share[] = ["none", "joint", "own"];
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
