import { plural } from "../../../plural.ts";
import { list } from "../list.ts";

// What the charts of the country’s indicators say.

export const indicatorCharts = {
  ranks: {
    title: (of: { country: string; better: number; worse: number; same: number; from: number; to: number }) => {
      const n = of.better + of.worse + of.same;
      const said = [
        of.better > 0 ? `rose in ${of.better}` : "rose in none",
        of.same > 0 ? `kept its place in ${of.same}` : "",
      ].filter(Boolean);
      return `${of.country} fell in ${of.worse} of ${n} ${plural(n, "ranking", "rankings")} from ${of.from} to ${of.to}, ${list.format(said)}`;
    },
    subtitle:
      "Place among the countries ranked, first and last year that the report gives; first place stands to the right.",
    note: "An arrow joins two places in the same ranking, never two measures.",
    places: (n: number) => (n === 0 ? "same place" : `${Math.abs(n)} ${plural(Math.abs(n), "place", "places")}`),
    tip: (label: string, first: string, last: string, change: string, verdict: string) =>
      `${label}: ${first}, then ${last}; ${change}, ${verdict}`,
    place: (rank: number, year: number) => `place ${rank} in ${year}`,
    point: (rank: number, year: number) => `${rank} (${year})`,
  },
  comparison: {
    title: (of: {
      country: string;
      other: string;
      ahead: number;
      of: number;
      widest: string;
      own: string;
      their: string;
    }) =>
      `${of.country} stands ahead of the ${of.other} on ${of.ahead} of ${of.of} measures, furthest on ${of.widest}: ${of.own} against ${of.their}`,
    subtitle: (unit: string, years: string) =>
      `Values of the country and of the area that the report compares it with, same measure and year (${[unit, years].filter(Boolean).join(", ")}).`,
    note: "Where the report states only that there is a lead, there is no pair of values to draw.",
    tip: (label: string, pairs: string, verdict: string) => `${label}: ${pairs}; ${verdict}`,
  },
  series: {
    title: (of: { better: number; worse: number; same: number; neutral: number }) => {
      const rest = [
        of.same > 0 ? `${of.same} stayed the same` : "",
        of.neutral > 0 ? `for ${of.neutral} neither way is better` : "",
      ].filter(Boolean);
      const n = of.better + of.worse + of.same + of.neutral;
      return [
        `Of ${n} ${plural(n, "measure", "measures")} with more than one year, ${of.better} got better and ${of.worse} worse`,
        ...rest,
      ].join("; ");
    },
    subtitle: (from: number, to: number) =>
      `The country’s values of each measure for the years that the report gives, ${from} to ${to}; each panel in its own unit and on its own scale from zero.`,
    note: "Years keep their distances; a year that the report does not give is left empty. Better and worse follow from what the measure says of itself, from the first to the last year shown.",
    tip: (label: string, unit: string, values: string, change: string) => `${label} (${unit}): ${values}; ${change}`,
  },
} as const;
