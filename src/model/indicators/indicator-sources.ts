import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { byId } from "../rows/by-id.ts";
import { type Difference, differenceBetween } from "./difference.ts";

type Indicator = Rows<"indicators">;
type Observation = Rows<"observations">;

/** What is known for one year or span. */
export interface Reading {
  period_start_year: number | null;
  period_year: number | null;
  /** The country's own figure. */
  own: Observation | undefined;
  /** Figures of the areas it is compared with, in file order, and how the country's own stands to each. */
  comparators: { other: Observation; distance: Difference | undefined }[];
  /** Since the figure before it, of the same area and kind. */
  change: Difference | undefined;
}

export interface IndicatorFile {
  indicator: Indicator;
  readings: Reading[];
  /** What the report says without a figure, and figures it states differently elsewhere. */
  statements: Observation[];
}

/** Indicators of one publisher, or of one named index where the report names no publisher. */
export interface IndicatorSource {
  /** Undefined where the report names neither. */
  name: string | undefined;
  /** The entry of the index, where the indicators are gathered by it. */
  glossary_id: string | undefined;
  files: IndicatorFile[];
}

/**
 * Every indicator with all its observations, grouped by source in the order of the indicators, those without a named
 * source last. An indicator is one edition of one source, so figures of different editions never meet.
 */
export function indicatorSources(dataset: Dataset): IndicatorSource[] {
  const publisher = byId(dataset.publishers, "publisher");
  const entry = byId(dataset.glossary, "glossary entry");
  const source = ({ publisher_id, index_id }: Indicator): Omit<IndicatorSource, "files"> => {
    if (publisher_id !== null) return { name: publisher(publisher_id).label, glossary_id: undefined };
    return index_id === null
      ? { name: undefined, glossary_id: undefined }
      : { name: indexName(entry(index_id)), glossary_id: index_id };
  };
  const groups = Map.groupBy(dataset.indicators, ({ publisher_id, index_id }) =>
    publisher_id === null ? `index ${index_id ?? ""}` : `publisher ${publisher_id}`,
  );
  const all = [...groups.values()].map((indicators) => ({
    ...source(indicators[0] as Indicator),
    files: indicators.map((indicator) => indicatorFile(dataset, indicator)),
  }));
  return [...all.filter(({ name }) => name !== undefined), ...all.filter(({ name }) => name === undefined)];
}

const indexName = ({ term, expansion }: Rows<"glossary">) => (expansion === null ? term : `${expansion} (${term})`);

function indicatorFile(dataset: Dataset, indicator: Indicator): IndicatorFile {
  const own = dataset.observations.filter(({ indicator_id }) => indicator_id === indicator.id);
  const hasFigure = ({ value, alternative_to_id }: Observation) => value !== null && alternative_to_id === null;
  return {
    indicator,
    readings: readings(dataset, indicator, own.filter(hasFigure)),
    statements: own.filter((observation) => !hasFigure(observation)),
  };
}

/** One reading a period and area, oldest first, those without a year last. */
function readings(dataset: Dataset, indicator: Indicator, observations: readonly Observation[]): Reading[] {
  const comparing = new Set(dataset.regions.filter(({ level }) => level === "comparator").map(({ id }) => id));
  const own = observations.filter(({ region_id }) => !comparing.has(region_id));
  const others = observations.filter(({ region_id }) => comparing.has(region_id));
  const beside = own.map((each) => ({
    ...periodOf(each),
    own: each,
    comparators: others
      .filter((other) => isSamePeriod(each, other))
      .map((other) => ({ other, distance: differenceBetween(indicator, other, each) })),
    change: latestChange(indicator, each, own),
  }));
  const alone = others
    .filter((other) => !own.some((each) => isSamePeriod(each, other)))
    .map((other) => ({
      ...periodOf(other),
      own: undefined,
      comparators: [{ other, distance: undefined }],
      change: undefined,
    }));
  return [...beside, ...alone].sort((a, b) => (a.period_year ?? 9999) - (b.period_year ?? 9999));
}

const periodOf = ({ period_start_year, period_year }: Observation) => ({ period_start_year, period_year });

const isSamePeriod = (a: Observation, b: Observation) =>
  a.period_year === b.period_year && a.period_start_year === b.period_start_year;

/** The change since the figure before it; none for figures that are changes themselves. */
function latestChange(indicator: Indicator, now: Observation, all: readonly Observation[]): Difference | undefined {
  if (now.status !== "level" && now.status !== "rank") return undefined;
  const before = all
    .filter(({ period_year }) => (period_year ?? 9999) < (now.period_year ?? 0))
    .sort((a, b) => (b.period_year ?? 0) - (a.period_year ?? 0))
    .find((each) => each.region_id === now.region_id && each.status === now.status);
  return differenceBetween(indicator, before, now);
}
