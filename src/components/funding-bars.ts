import type { Bar, BarGroup } from "../charts/bars.layout.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { euros, years } from "../i18n/format.ts";
import type { Language, Messages } from "../i18n/messages.ts";
import { byId } from "../model/by-id.ts";
import { type BudgetLine, weakest } from "../model/funding.ts";
import { pillarHue } from "../model/pillar-hue.ts";
import { headlineLines } from "../model/shares.ts";
import type { Rows } from "../schema/tables.ts";

type Words = { m: Messages; language: Language };

/** One bar an initiative, in the order given: what the headline total counts of it. */
export function barsByInitiative(
  dataset: Dataset,
  initiatives: readonly Rows<"initiatives">[],
  words: Words,
): BarGroup {
  const lines = headlineLines(dataset);
  const region = byId(dataset.regions, "region");
  const bars = initiatives.map((initiative) => {
    const own = lines.filter((line) => line.initiative_id === initiative.id);
    const regions = initiative.region_ids.map((id) => region(id).short_label).join(", ");
    return bar(own, words, {
      id: initiative.id,
      label: initiative.name,
      detail: [regions, period(own, words.m)].filter(Boolean).join(" · "),
      hue: pillarHue(dataset, initiative.pillar_ids[0] ?? ""),
    });
  });
  return { label: "", hue: 0, bars };
}

/**
 * One group a pillar or set of pillars with joint money, one bar a region or set of regions with joint money: what the
 * headline total counts there. A pillar or region whose measures state nothing has a bar without a value.
 */
export function barsByPillar(dataset: Dataset, words: Words): BarGroup[] {
  const pillar = byId(dataset.pillars, "pillar");
  const measures = dataset.initiatives.filter(
    (each) => each.is_in_table_1 && each.pillar_ids.every((id) => pillar(id).kind !== "strategy"),
  );
  const pillarSets = measures.map(({ pillar_ids }) => pillar_ids);
  return inOrder(dataset.pillars, pillarSets).map((pillarIds) => {
    const members = measures.filter((each) => each.pillar_ids.join(";") === pillarIds.join(";"));
    const labels = pillarIds
      .map(pillar)
      .map(({ number, short_label }) => [number, short_label].filter(Boolean).join(" "));
    const hue = pillarHue(dataset, pillarIds[0] ?? "");
    return { label: labels.join(" + "), hue, bars: barsByRegion(dataset, members, hue, words) };
  });
}

/** One bar a region, or set of regions that a line names together, for some measures of the same pillars. */
function barsByRegion(dataset: Dataset, measures: readonly Rows<"initiatives">[], hue: number, words: Words): Bar[] {
  const region = byId(dataset.regions, "region");
  const ids = new Set<string | null>(measures.map(({ id }) => id));
  const lines = headlineLines(dataset).filter((line) => ids.has(line.initiative_id));
  const silent = measures.filter(({ id }) => !lines.some((line) => line.initiative_id === id));
  const regionSets = [...lines, ...silent].map(({ region_ids }) => region_ids);
  return inOrder(dataset.regions, regionSets).map((regionIds) => {
    const isHere = (row: { region_ids: readonly string[] }) => row.region_ids.join(";") === regionIds.join(";");
    const here = lines.filter(isHere);
    const unstated = silent.filter(isHere);
    const stating = new Set(here.map((line) => line.initiative_id)).size;
    return bar(
      here,
      words,
      {
        id: regionIds.join("-"),
        label: regionIds.map((id) => region(id).label).join(", "),
        detail: [words.m.matrix.ofN(stating, stating + unstated.length), period(here, words.m)]
          .filter(Boolean)
          .join(" · "),
        hue,
      },
      unstated.length > 0,
    );
  });
}

function bar(
  lines: readonly BudgetLine[],
  { m, language }: Words,
  about: Pick<Bar, "id" | "label" | "detail" | "hue">,
  hasUnstated = false,
): Bar {
  if (lines.length === 0) return { ...about, value: null, mark: "exact", text: m.missing.not_stated };
  const qualifier = weakest(lines, hasUnstated);
  const value = lines.reduce((sum, line) => sum + (line.amount_eur ?? 0), 0);
  const text = `${m.amount.symbols[qualifier]} ${euros(value, m, language)}`.trim();
  return {
    ...about,
    value,
    mark: qualifier === "at_least" ? "at_least" : qualifier === "about" ? "about" : "exact",
    text,
  };
}

function period(lines: readonly BudgetLine[], m: Messages): string {
  const from = lines.flatMap((line) => line.period_start_year ?? []);
  const to = lines.flatMap((line) => line.period_end_year ?? []);
  if (from.length === 0) return "";
  return years(Math.min(...from), to.length === 0 ? null : Math.max(...to), m);
}

/** The distinct sets of ids, single terms first in the vocabulary's order, each joint set after its first term. */
function inOrder(terms: readonly { id: string }[], sets: readonly (readonly string[])[]): string[][] {
  const rank = (ids: readonly string[]) => terms.findIndex(({ id }) => id === ids[0]) + (ids.length - 1) / 10;
  const distinct = new Map(sets.map((ids) => [ids.join(";"), [...ids]]));
  return [...distinct.values()].sort((a, b) => rank(a) - rank(b));
}
