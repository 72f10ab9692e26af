import { plural } from "../../plural.ts";

export const indicators = {
  title: "Indicators",
  description: "What is measured of the country as a whole, source by source: value, year, average, rank and change.",
  lead: (indicators: number, sources: number) =>
    `Where the country stands, by ${indicators} indicators of ${sources} sources. Each is one edition of one source; editions are never joined.`,
  jump: "Sources",
  notNamed: "Publisher not named in the report",
  count: (n: number) => `${n} ${plural(n, "indicator", "indicators")}`,
  glossary: "in the glossary",
  edition: (edition: string) => `Edition ${edition}`,
  direction: { higher_is_better: "higher is better", lower_is_better: "lower is better", neutral: "" },
  year: "Year",
  yearNotStated: "year not stated",
  change: "Change",
  difference: {
    none: (since: string) => `unchanged since ${since}`,
    places: (n: number, isUp: boolean, since: string) =>
      `${n} ${plural(n, "place", "places")} ${isUp ? "up" : "down"} on ${since}`,
    points: (text: string, n: number, since: string) => `${text} ${plural(n, "point", "points")} on ${since}`,
    count: (text: string, since: string) => `${text} on ${since}`,
  },
  level: "level with it",
  distance: (text: string, isAbove: boolean) => `${text} ${isAbove ? "above it" : "below it"}`,
  computed: "Changes and distances are computed here from the figures beside them.",
  measuredChange: "change over the years",
} as const;
