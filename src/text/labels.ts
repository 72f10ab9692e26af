import type { Dataset } from "../dataset/dataset.ts";
import { byId } from "../model/rows/by-id.ts";
import type { Language, Messages } from "./messages.ts";

/** A pillar in short, or several joined: "2 Innovation + 3 Partnerships". */
export function pillarsLabel(dataset: Dataset, ids: readonly string[]): string {
  const pillar = byId(dataset.pillars, "pillar");
  return ids
    .map(pillar)
    .map(({ number, short_label }) => [number, short_label].filter((part) => part !== null).join(" "))
    .join(" + ");
}

/** Regions in short, in the order given. */
export function regionsLabel(dataset: Dataset, ids: readonly string[]): string {
  const region = byId(dataset.regions, "region");
  return ids.map((id) => region(id).short_label).join(", ");
}

/** Where something was counted, in short: the country as a whole has its own name, as its level of government is another thing. */
export function areaLabel({ regions, report }: Dataset, id: string): string {
  return id === report.country_region_id ? report.country : byId(regions, "region")(id).short_label;
}

/** Who pays, joined where they pay together: "ERDF + the Region". */
export function payersLabel(dataset: Dataset, ids: readonly string[]): string {
  const source = byId(dataset.funding_sources, "funding source");
  return ids.map((id) => source(id).label).join(" + ");
}

/** Names in a sentence: "A, B and C". */
export function inWords(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(names);
}

/** A sentence whose amounts do not break between figure and unit. */
export function keptTogether(text: string, { amount }: Messages): string {
  return text.replace(new RegExp(`(\\d) (${amount.million}|${amount.millionInWords})\\b`, "g"), "$1\u00a0$2");
}
