import type { Qualifier } from "../../schema/vocabularies.ts";
import type { FieldSum } from "../../selection/field-sum.ts";
import type { Selection } from "../../selection/selection.ts";
import { amountInWords, millionsFigure, tenthOfMillion } from "../../text/amounts.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import { inWords, keptTogether } from "../../text/labels.ts";
import type { Language } from "../../text/languages.ts";

export type MatrixMessages = Pick<ExplorerMessages, "amount" | "matrix">;

/** The words of a field of the matrix, mode by mode; empty where there is nothing to say. */
export interface FieldWords {
  count: string;
  /** The field's own money; the money it shares stands beneath. */
  money: string;
  shared: string;
  silence: string;
}

/** The words of a field, the same whether the build or the page's script writes it. */
export function fieldWords(sum: FieldSum, m: MatrixMessages, language: Language): FieldWords {
  const { count, stating, own_eur, qualifier, joint_eur, joint_qualifier, yearly } = sum;
  const words = m.matrix;
  const own = own_eur > 0 ? millionsFigure({ amount_eur: own_eur, qualifier }, m, language) : "";
  const joint = joint_eur > 0 ? millionsFigure({ amount_eur: joint_eur, qualifier: joint_qualifier }, m, language) : "";
  const [year] = yearly;
  const aYear = year && yearly.length === 1 ? millionsFigure(year, m, language) : "";
  return {
    count: count === 0 ? "" : String(count),
    money: own || joint || (aYear && words.aYear({ amount: aYear })),
    shared: joint && (own ? words.sharedToo({ amount: joint }) : words.shared),
    silence: count === 0 ? "" : words.noneOf({ silent: count - stating, n: count }),
  };
}

/**
 * What the rows of a selection come to, in one sentence. An amount is rounded to a tenth of a million: the lines beneath say
 * it to the euro.
 */
export function fieldSentence(
  sum: FieldSum,
  selection: Selection,
  names: FieldNames,
  { m, language }: { m: MatrixMessages; language: Language },
): string {
  const { count, summed, summedStating, apart, own_eur, qualifier, joint_eur, joint_qualifier, yearly } = sum;
  const where = whereInWords(selection, names, m, language);
  if (count === 0) return m.matrix.nothing({ where });
  const said = (amount_eur: number, of: Qualifier, basis: "total" | "per_year") =>
    amountInWords(tenthOfMillion({ amount_eur, qualifier: of, basis }), m, language, m.amount.inWords);
  const [year] = yearly;
  const own = own_eur > 0 ? said(own_eur, qualifier, "total") : "";
  const joint = joint_eur > 0 ? said(joint_eur, joint_qualifier, "total") : "";
  const aYear = year && yearly.length === 1 ? said(year.amount_eur, year.qualifier, "per_year") : "";
  const money = own && joint ? "both" : own ? "own" : joint ? "joint" : aYear ? "yearly" : "none";
  const whole = m.matrix.sentence({
    where,
    n: count,
    isMeasures: sum.hasMeasures && apart.length === 0,
    money,
    amount: own || joint || aYear,
    more: joint,
    partners: inWords(
      (["region", "pillar"] as const).flatMap((key) => sum.sharedWith[key].map((id) => names[key][id] ?? id)),
      language,
    ),
    apart: money === "none" ? 0 : apart.length,
    summed: summed.length,
    stating: summedStating,
    silent: summed.length - summedStating,
  });
  return keptTogether(whole, m);
}

/** What the terms of the matrix are called in a sentence, by id, and the country, which stands for all of them. */
export interface FieldNames {
  country: string;
  region: Readonly<Record<string, string>>;
  pillar: Readonly<Record<string, string>>;
}

/** The names of regions and pillars asked for, "North, Skills"; the country's where none is. */
function whereInWords(
  { chosen: { region = [], pillar = [] } }: Selection,
  names: FieldNames,
  m: MatrixMessages,
  language: Language,
): string {
  const named = (key: "region" | "pillar", ids: readonly string[]) =>
    inWords(
      ids.map((id) => names[key][id] ?? id),
      language,
    );
  const [regions, pillars] = [named("region", region), named("pillar", pillar)];
  if (regions && pillars) return m.matrix.where({ region: regions, pillar: pillars });
  return regions || pillars || names.country;
}
