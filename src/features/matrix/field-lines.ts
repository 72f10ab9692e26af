import type { Qualifier } from "../../schema/vocabularies.ts";
import type { FieldSum } from "../../selection/field-sum.ts";
import type { ListedRow } from "../../selection/list-row.ts";
import type { Addend } from "../../selection/selection-sum.ts";
import { alignedMillions, marked, period } from "../../text/amounts.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import { inWords } from "../../text/labels.ts";
import type { Language } from "../../text/languages.ts";
import type { FieldNames } from "./field-words.ts";
import { barWidth } from "./matrix-marks.ts";

export type LineMessages = Pick<ExplorerMessages, "amount" | "funding" | "matrix" | "nature">;

/** A line of a sum, or of what is beside it; without `id` it stands for those that there is no room for. */
export interface FieldLine {
  id: string;
  name: string;
  /** What must be known of the amount: its years, its nature where it is no budget, whether the total counts it. */
  about: string;
  /** Millions with a sign, or why there is no amount. */
  amount: string;
  /** The length of its bar in percent of the largest line that is added with it; empty for none. */
  bar: string;
}

/** Lines that belong together: what adds up, with its sum, first. */
export interface LineGroup {
  title: string;
  lines: FieldLine[];
  /** What the lines come to; empty where they are not added. */
  sum: string;
}

/** As many lines as a reader would read through. */
const linesAtMost = 50;

/**
 * The lines behind a field: those that add up to its own money, then what it shares, what is stated a year, what another
 * line contains, what stands beside the measures, and what states nothing; groups without a line are absent.
 */
export function fieldLines(
  sum: FieldSum,
  rowOf: (row: number) => ListedRow,
  names: FieldNames,
  hasTotal: boolean,
  { m, language }: { m: LineMessages; language: Language },
): LineGroup[] {
  const words = m.matrix;
  const outside = new Set(sum.outside);
  const own = [...sum.counted, ...sum.outside].sort((a, b) => b.amount_eur - a.amount_eur);
  const line = (row: number, amount: string, bar = "", isOutside = false): FieldLine => {
    const { id, name, ...of } = rowOf(row);
    const years = period(
      {
        period_start_year: of.funding_start_year,
        period_end_year: of.funding_end_year,
        period_years: of.funding_years,
      },
      m,
    );
    const nature = of.funding_nature && of.funding_nature !== "budget" ? m.nature[of.funding_nature] : "";
    const about = [years, nature, isOutside && hasTotal && words.outside].filter(Boolean).join(" · ");
    return { id, name, about, amount, bar };
  };
  const group = (title: string, addends: readonly Addend[], of?: Qualifier): LineGroup => {
    const total = addends.reduce((all, { amount_eur }) => all + amount_eur, 0);
    const largest = Math.max(1, ...addends.map(({ amount_eur }) => amount_eur));
    const figures = alignedMillions([...addends.map(({ amount_eur }) => amount_eur), total], language);
    const lines = addends.map((each, at) => {
      const { funding_qualifier } = rowOf(each.row);
      return line(
        each.row,
        marked(funding_qualifier, figures[at] ?? "", m),
        barWidth(each.amount_eur, largest),
        outside.has(each),
      );
    });
    return { title, lines: withRest(lines, words), sum: of ? marked(of, figures.at(-1) ?? "", m) : "" };
  };
  const bare = (title: string, rows: readonly number[]): LineGroup => ({
    title,
    lines: withRest(
      rows.map((row) => {
        const { funding_eur, funding_status } = rowOf(row);
        const isStated = funding_eur !== null && funding_status === "total";
        return line(row, isStated ? (alignedMillions([funding_eur], language)[0] ?? "") : m.funding[funding_status]);
      }),
      words,
    ),
    sum: "",
  });
  const told = new Set([...own, ...sum.joint, ...sum.yearly].map(({ row }) => row).concat(sum.contained));
  const partners = (["region", "pillar"] as const).flatMap((key) =>
    sum.sharedWith[key].map((id) => names[key][id] ?? id),
  );
  return [
    group(words.million, own, sum.qualifier),
    group(words.sharedWith({ partners: inWords(partners, language) }), sum.joint, sum.joint_qualifier),
    group(words.yearly, sum.yearly),
    bare(words.contained, sum.contained),
    bare(
      words.silentRows,
      sum.summed.filter((row) => !told.has(row)),
    ),
    bare(words.apart, sum.apart),
  ].filter(({ lines }) => lines.length > 0);
}

function withRest(lines: FieldLine[], { andMore }: LineMessages["matrix"]): FieldLine[] {
  const rest = lines.length - linesAtMost;
  if (rest <= 0) return lines;
  return [...lines.slice(0, linesAtMost), { id: "", name: andMore({ n: rest }), about: "", amount: "", bar: "" }];
}
