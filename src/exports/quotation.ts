import type { Dataset } from "../dataset/dataset.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { componentFunding, fundingOf, linesOf } from "../model/money/by-initiative.ts";
import { type BudgetLine, totalFunding } from "../model/money/funding.ts";
import { mergedSources } from "../model/report/sources.ts";
import type { Rows } from "../schema/tables.ts";
import type { MissingReason } from "../schema/vocabularies.ts";
import { amountInWords, period, typedAmount } from "../text/amounts.ts";
import type { Words as Said } from "../text/context.ts";
import { naturesInWords } from "../text/facts.ts";
import { partsInWords } from "../text/funding.ts";
import type { Messages } from "../text/messages.ts";
import { published } from "../text/report-reference.ts";
import { sourceLabels } from "../text/source-labels.ts";

/** A sentence fit to be quoted: the figure with everything that must be said with it. */
export interface Quotation {
  /** The row that it quotes: the initiative or one of its budget lines. */
  id: string;
  text: string;
  /** The same without its evidence, as a page shows what it lets one copy. */
  short: string;
}

type Sentence = Omit<Quotation, "id">;

interface Words extends Said {
  /** The permanent address of the page quoted. */
  url: string;
}

/**
 * What an initiative states of its money, as sentences: first all of it, then, where there are several, each line. An
 * absence is a sentence too, with its reason.
 */
export function quotations(dataset: Dataset, initiative: Rows<"initiatives">, words: Words): Quotation[] {
  const lines = linesOf(dataset, initiative.id);
  const whole = { id: initiative.id, ...wholeSentence(dataset, initiative, words) };
  // The one line that the first sentence quotes needs no second.
  const quoted = fundingOf(dataset, initiative.id).lines;
  const others = lines.filter((line) => lines.length > 1 && !(quoted.length === 1 && quoted[0] === line));
  return [whole, ...others.map((line) => ({ id: line.id, ...lineSentence(dataset, initiative, line, words) }))];
}

function wholeSentence(dataset: Dataset, initiative: Rows<"initiatives">, words: Words): Sentence {
  const { m, language } = words;
  const funding = fundingOf(dataset, initiative.id);
  const stated = typedAmount(funding);
  if (!stated) {
    if (funding.status === "parts_only") {
      const parts = componentFunding(dataset, initiative.id);
      const amounts = partsInWords(parts, words, m.amount.inWords);
      return sentence(
        dataset,
        (given) => m.cite.sentence.partsOnly({ ...given, amounts }),
        initiative.name,
        parts,
        naturesInWords(parts, m),
        words,
      );
    }
    const reason = funding.status as MissingReason;
    const silent = linesOf(dataset, initiative.id).filter(
      (line) => line.missing_reason === reason && line.alternative_to_id === null,
    );
    const rows = silent.length > 0 ? silent : [initiative];
    return sentence(dataset, m.cite.sentence.missing[reason], initiative.name, rows, [], words);
  }
  const amount = amountInWords(stated, m, language, m.amount.inWords);
  const when = period(funding, m);
  const said = [
    ...naturesInWords(funding.lines, m),
    ...(funding.lines.length > 1 ? [m.cite.sentence.added({ n: funding.lines.length })] : []),
  ];
  return sentence(dataset, stating(amount, when, m), initiative.name, funding.lines, said, words);
}

function lineSentence(dataset: Dataset, initiative: Rows<"initiatives">, line: BudgetLine, words: Words): Sentence {
  const { m, language } = words;
  const name = m.cite.sentence.line({ name: initiative.name, label: line.label });
  const stated = typedAmount(line);
  if (!stated) {
    return sentence(dataset, m.cite.sentence.missing[line.missing_reason ?? "not_stated"], name, [line], [], words);
  }
  const amount = amountInWords(stated, m, language, m.amount.inWords);
  const when = period(line, m);
  const [leftOut] = totalFunding([line]).leftOut;
  const said = [...naturesInWords([line], m), ...(leftOut?.reason === "alternative" ? [m.cite.sentence.other] : [])];
  return sentence(dataset, stating(amount, when, m), name, [line], said, words);
}

const stating =
  (amount: string, when: string, { cite }: Messages) =>
  (given: { name: string; evidence: string }) =>
    when === ""
      ? cite.sentence.stated({ ...given, amount })
      : cite.sentence.statedFor({ ...given, amount, period: when });

/** The sentence itself, then the time it describes, the discrepancies it stands in, and where it can be checked. */
function sentence(
  dataset: Dataset,
  say: (given: { name: string; evidence: string }) => string,
  name: string,
  rows: readonly { id: string; source_ids: readonly string[] }[],
  said: readonly string[],
  { m, language, url }: Words,
): Sentence {
  const { report } = dataset;
  const w = m.cite.sentence;
  const locations = sourceLabels(dataset, mergedSources(dataset, rows), m).join(", ");
  const list = [
    ...said,
    w.locations({ locations, title: report.title, publisher: report.publisher, date: published(report, language) }),
  ].join("; ");
  const ids = rows.map(({ id }) => id);
  const hasDiscrepancy = discrepanciesTouching(dataset, { budget_lines: { ids } }).length > 0;
  const text = [
    say({ name, evidence: w.evidence({ list }) }),
    w.time({ describes: report.describes }),
    ...(hasDiscrepancy ? [w.discrepancy] : []),
    w.source({ site: report.site_title, version: report.data_version, url }),
  ].join(" ");
  return { text, short: say({ name, evidence: "" }) };
}
