import type { Dataset } from "../dataset/dataset.ts";
import type { Bar } from "../drawings/bars/bars.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { type AidTerm, aidRates } from "../model/support/aid.ts";
import { givingTerms } from "../model/support/support.ts";
import { qualified } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { atStart, inWords } from "../text/labels.ts";
import { percent, plainNumber } from "../text/numbers.ts";
import { dotted, markOf } from "./amount-text.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/** The share that the aid covers under each rule that states one, by what it is a share of. */
export function aidRatesChart(dataset: Dataset, { m, language }: Words): Chart | undefined {
  const words = m.charts;
  const initiative = byId(dataset.initiatives, "initiative");
  const groups = aidRates(dataset);
  if (groups.length === 0) return undefined;
  const drawn = groups.flatMap(({ terms }) => terms);
  const [first] = groups;
  const rates = first?.terms.map(({ intensity_pct }) => intensity_pct) ?? [];
  const base = (term: AidTerm) =>
    term.intensity_base === null ? words.rates.noBase : m.facts.ofBase({ base: term.intensity_base });
  const silent = silentMechanisms(dataset, drawn);
  const count = { stated: drawn.length, of: givingTerms(dataset).length };
  const span = (rates: readonly number[]) => {
    const [low, high] = [Math.min(...rates), Math.max(...rates)];
    return low === high
      ? percent(low, language)
      : words.rates.span({ low: plainNumber(low, language), high: percent(high, language) });
  };
  const inForce = ({ valid_from_year: from, valid_to_year: to }: AidTerm) =>
    to !== null ? words.rates.until({ to }) : from !== null ? words.rates.since({ from }) : "";
  const bar = (term: (typeof drawn)[number]): Bar => {
    const qualifier = term.intensity_qualifier ?? "exact";
    const share = percent(term.intensity_pct, language);
    const text = qualified(qualifier, share, m);
    const detail = dotted(term.intensity_base ?? "", inForce(term));
    return {
      id: term.id,
      label: term.label,
      detail,
      value: term.intensity_pct,
      mark: markOf(qualifier),
      text,
      hue: plainHue,
      tip: `${term.label}: ${text} ${dotted(base(term), inForce(term))}`,
      keys: highlightKeys(initiative(term.initiative_id)),
    };
  };
  return {
    id: "aid-rates",
    question: "firms",
    title: words.rates.title({ span: span(rates), base: words.rates.of[first?.of ?? "not_stated"], ...count }),
    subtitle: words.rates.subtitle({ moment: dataset.report.describes }),
    sourceIds: mergedSources(dataset, drawn),
    discrepancyIds: discrepanciesTouching(dataset, { aid_terms: { ids: drawn.map(({ id }) => id) } }),
    note: silent.length > 0 ? words.rates.noteWithSilent({ names: inWords(silent, language) }) : words.rates.note,
    marks: [],
    table: {
      columns: [
        { key: "rule", title: words.columns.rule, type: "text" },
        { key: "mechanism", title: words.columns.mechanism, type: "text" },
        { key: "form", title: words.columns.form, type: "text" },
        { key: "beneficiaries", title: words.columns.beneficiary, type: "text" },
        { key: "rate_pct", title: words.columns.rate, type: "percent" },
        { key: "share_of", title: words.columns.base, type: "text" },
        { key: "from_year", title: words.columns.from, type: "year" },
        { key: "to_year", title: words.columns.to, type: "year" },
      ],
      rows: drawn.map((term) => ({
        cells: [
          term.label,
          initiative(term.initiative_id).name,
          words.rates.forms[term.form],
          beneficiaryLabels(dataset, term),
          { value: term.intensity_pct, qualifier: term.intensity_qualifier },
          term.intensity_base,
          term.valid_from_year,
          term.valid_to_year,
        ],
        path: `initiatives/${term.initiative_id}/`,
        sourceIds: term.source_ids,
      })),
    },
    drawing: {
      kind: "bars",
      groups: groups.map(({ of, terms }) => ({
        label: atStart(words.rates.of[of ?? "not_stated"], language),
        hue: null,
        bars: terms.map(bar),
      })),
    },
  };
}

/** For whom a rule is, as one text. */
export function beneficiaryLabels(dataset: Dataset, { beneficiary_ids }: AidTerm): string {
  const beneficiary = byId(dataset.beneficiaries, "beneficiary");
  return beneficiary_ids.map((id) => beneficiary(id).label).join("; ");
}

/** The names of the mechanisms that have rules, but none among these, in the order of their first rule. */
export function silentMechanisms(dataset: Dataset, stating: readonly AidTerm[]): string[] {
  const initiative = byId(dataset.initiatives, "initiative");
  const spoken = new Set(stating.map(({ initiative_id }) => initiative_id));
  const silent = givingTerms(dataset)
    .map(({ initiative_id }) => initiative_id)
    .filter((id) => !spoken.has(id));
  return [...new Set(silent)].map((id) => initiative(id).name);
}
