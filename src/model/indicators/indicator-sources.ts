import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";

type Indicator = Rows<"indicators">;
type Observation = Rows<"observations">;

/** How a figure moved since the figure before it of the same indicator and kind. */
export interface Change {
  since: number;
  /** In the indicator's unit; places for a rank. Positive is up in number, which for a rank is worse. */
  difference: number;
}

/** What is known for one year or span. */
export interface Reading {
  period_start_year: number | null;
  period_year: number | null;
  /** The country's own figure. */
  own: Observation | undefined;
  /** Figures of the areas it is compared with, in file order. */
  comparators: Observation[];
  change: Change | undefined;
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
  glossary_id: string | undefined;
  files: IndicatorFile[];
}

/**
 * Every indicator with all its observations, grouped by source in the order of the indicators, those without a named
 * source last. An indicator is one edition of one source, so figures of different editions never meet.
 */
export function indicatorSources(dataset: Dataset): IndicatorSource[] {
  const sources = new Map<string, IndicatorSource>();
  for (const indicator of dataset.indicators) {
    const index = indicator.publisher === null ? namedIndex(dataset, indicator) : undefined;
    const name = indicator.publisher ?? (index && indexName(index));
    const source = sources.get(name ?? "") ?? { name, glossary_id: index?.id, files: [] };
    source.files.push(indicatorFile(dataset, indicator));
    sources.set(name ?? "", source);
  }
  const all = [...sources.values()];
  return [...all.filter(({ name }) => name !== undefined), ...all.filter(({ name }) => name === undefined)];
}

/** The index of the glossary whose name in full stands in the indicator's label or definition. */
function namedIndex(dataset: Dataset, { label, definition }: Indicator): Rows<"glossary"> | undefined {
  // A name begins with a capital; other expansions, such as that of GDP, are words of the language.
  return dataset.glossary.find(
    ({ expansion }) => expansion !== null && /^\p{Lu}/u.test(expansion) && `${label} ${definition}`.includes(expansion),
  );
}

const indexName = ({ term, expansion }: Rows<"glossary">) => `${expansion} (${term})`;

function indicatorFile(dataset: Dataset, indicator: Indicator): IndicatorFile {
  const own = dataset.observations.filter(({ indicator_id }) => indicator_id === indicator.id);
  const hasFigure = ({ value, alternative_to_id }: Observation) => value !== null && alternative_to_id === null;
  return {
    indicator,
    readings: readings(dataset, own.filter(hasFigure)),
    statements: own.filter((observation) => !hasFigure(observation)),
  };
}

/** One reading a period and area, oldest first, those without a year last. */
function readings(dataset: Dataset, observations: readonly Observation[]): Reading[] {
  const comparing = new Set(dataset.regions.filter(({ level }) => level === "comparator").map(({ id }) => id));
  const own = observations.filter(({ region_id }) => !comparing.has(region_id));
  const others = observations.filter(({ region_id }) => comparing.has(region_id));
  const beside = own.map((each) => ({
    ...periodOf(each),
    own: each,
    comparators: others.filter((other) => isSamePeriod(each, other)),
    change: latestChange(each, own),
  }));
  const alone = others
    .filter((other) => !own.some((each) => isSamePeriod(each, other)))
    .map((other) => ({ ...periodOf(other), own: undefined, comparators: [other], change: undefined }));
  return [...beside, ...alone].sort((a, b) => (a.period_year ?? 9999) - (b.period_year ?? 9999));
}

const periodOf = ({ period_start_year, period_year }: Observation) => ({ period_start_year, period_year });

const isSamePeriod = (a: Observation, b: Observation) =>
  a.period_year === b.period_year && a.period_start_year === b.period_start_year;

/** The change since the figure before it, of the same area and kind. */
function latestChange(now: Observation, all: readonly Observation[]): Change | undefined {
  const before = all
    .filter(({ period_year }) => (period_year ?? 9999) < (now.period_year ?? 0))
    .sort((a, b) => (b.period_year ?? 0) - (a.period_year ?? 0))
    .find((each) => each.region_id === now.region_id && each.status === now.status);
  return before && changeBetween(before, now);
}

/** The change between two figures; undefined where they are changes themselves. */
function changeBetween(before: Observation, now: Observation): Change | undefined {
  if (now.status !== "level" && now.status !== "rank") return undefined;
  if (before.value === null || now.value === null || before.period_year === null) return undefined;
  return { since: before.period_year, difference: exact(now.value - before.value) };
}

/** How far the country's figure is above (or, negative, below) another area's, in the indicator's unit. */
export function distance(own: Observation | undefined, other: Observation): number | undefined {
  return own?.value == null || other.value === null ? undefined : exact(own.value - other.value);
}

/** A difference of decimal figures without the dust that binary arithmetic leaves: 51.9 less 37.3 is 14.6. */
const exact = (value: number) => Math.round(value * 1e6) / 1e6;
