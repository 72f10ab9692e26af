import type { Dataset } from "../dataset/dataset.ts";
import type { Silence } from "../drawings/silences/silences.layout.ts";
import { byInitiative, fundingOf } from "../model/money/by-initiative.ts";
import { isLeftOutAsOther, type LeftOutLine } from "../model/money/funding.ts";
import { byId } from "../model/rows/by-id.ts";
import type { Words } from "../text/context.ts";
import type { Messages } from "../text/messages.ts";
import { roundedText } from "./amount-text.ts";
import { highlightKeys } from "./keys.ts";

/** Why something stays outside, where money of every other kind stands together. */
export type SilenceReason = keyof Messages["charts"]["notCounted"]["reasons"];

/** What stays outside for a reason and cannot be drawn on the same axis: each initiative once. */
export function silence(
  dataset: Dataset,
  words: Words,
  reason: SilenceReason,
  leftOut: readonly LeftOutLine[],
): Silence {
  const { m } = words;
  const initiative = byId(dataset.initiatives, "initiative");
  const hasAmount = reason === "not_funding";
  const here = leftOut.filter(
    (each) =>
      (reason === "not_funding" ? isLeftOutAsOther(each) : each.reason === reason) &&
      each.line.part_of_id === null &&
      each.line.alternative_to_id === null,
  );
  const whyOf = new Map(here.map((each) => [each.line, m.money.leftOut[each.reason]]));
  const lines = [...whyOf.keys()]
    // A measure that states its total elsewhere is not silent because of one line without an amount.
    .filter((line) => hasAmount || fundingOf(dataset, line.initiative_id ?? "").amount_eur === null);
  const items = byInitiative(lines).map(([id, own]) => {
    const { name, region_ids, pillar_ids } = initiative(id);
    const amounts = own
      .filter(({ amount_eur }) => amount_eur !== null)
      .map(({ amount_eur: value, qualifier, basis }) => roundedText({ value: value ?? 0, qualifier, basis }, words));
    const why = [...new Set(own.flatMap((line) => whyOf.get(line) ?? []))];
    const label = [name, amounts.join(", ")].filter(Boolean).join(" ");
    return { label, tip: `${label}: ${why.join(", ")}`, keys: highlightKeys({ region_ids, pillar_ids }) };
  });
  return { isStated: hasAmount, reason: `${m.charts.notCounted.reasons[reason]} (${items.length})`, items };
}
