// What two to four things have in common point by point: plain values, shared by the build and the page.

/** What one thing states of one point. */
export interface PointValue {
  text: string;
  /** What must be known of it: period, kind of money, region. */
  detail: string;
  sources: readonly { label: string; href: string }[];
  /** The mark of what the text counts, for the check of the published numbers. */
  derived?: string | undefined;
}

export interface Point {
  key: string;
  label: string;
  /** Empty where nothing is stated. */
  values: readonly PointValue[];
  /** Why nothing is stated, in words. */
  missing: string;
  /** What the figures hold for (a whole period, a year); values of different scopes are never compared. Empty: any. */
  scope: string;
  /** What kind of money the figures are; different kinds are shown side by side and said to be different. Empty: none. */
  nature: string;
}

export interface Compared {
  id: string;
  name: string;
  href: string;
  points: readonly Point[];
}

/**
 * How a point compares: all state the same, they differ, figures hold for unlike periods or are unlike money, or some or
 * all say nothing.
 */
export type Verdict = "same" | "differs" | "scopes" | "natures" | "partly" | "unknown";

export interface ComparisonRow {
  key: string;
  label: string;
  verdict: Verdict;
  /** One a thing, in the things’ order. */
  cells: Point[];
}

/**
 * Things side by side, one row a point in the first thing’s order; a point that another thing lacks is missing there
 * without a reason. Texts are compared letter for letter, in any order; details and sources are not compared.
 */
export function compare(things: readonly Compared[]): ComparisonRow[] {
  const [first] = things;
  return (first?.points ?? []).map(({ key, label }) => {
    const cells = things.map(
      ({ points }) =>
        points.find((point) => point.key === key) ?? { key, label, values: [], missing: "", scope: "", nature: "" },
    );
    return { key, label, verdict: verdictOf(cells), cells };
  });
}

function verdictOf(cells: readonly Point[]): Verdict {
  const stated = cells.filter(({ values }) => values.length > 0);
  if (stated.length === 0) return "unknown";
  const several = (texts: readonly string[]) => new Set(texts.filter(Boolean)).size > 1;
  if (several(stated.map(({ scope }) => scope))) return "scopes";
  if (several(stated.map(({ nature }) => nature))) return "natures";
  if (stated.length < cells.length) return "partly";
  const texts = new Set(
    cells.map(({ values }) =>
      values
        .map(({ text }) => text)
        .sort()
        .join("\n"),
    ),
  );
  return texts.size === 1 ? "same" : "differs";
}
