import type { Dataset } from "../dataset/dataset.ts";
import type { GridCell, GridRow } from "../drawings/grid/grid.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { aidCeilings } from "../model/support/aid.ts";
import { givingTerms } from "../model/support/support.ts";
import { amountInWords, euros, qualified } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import { beneficiaryLabels, silentMechanisms } from "./aid-rates.ts";
import { dotted } from "./amount-text.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";

/** The most that can be had under each rule that states a ceiling, by what the ceiling holds for. */
export function aidCeilingsChart(dataset: Dataset, words: Words): Chart | undefined {
  const { m, language } = words;
  const of = m.charts.ceilings;
  const columns = m.charts.columns;
  const initiative = byId(dataset.initiatives, "initiative");
  const groups = aidCeilings(dataset);
  if (groups.length === 0) return undefined;
  const drawn = groups.flatMap(({ terms }) => terms);
  const rules = givingTerms(dataset);
  const stated = rules.filter(({ ceiling_eur }) => ceiling_eur !== null).length;
  const ceilings = drawn.map(({ ceiling_eur }) => ceiling_eur);
  const most = Math.max(...ceilings);
  const highest = drawn.filter(({ ceiling_eur }) => ceiling_eur === most);
  const money = (amount: number) => euros(amount, m, language);
  const limit = (term: (typeof drawn)[number]) => of.of[term.ceiling_of ?? "aid"];
  const perLabel = (per: (typeof drawn)[number]["per"]) => (per === null ? of.noPer : of.per[per]);
  const row = (term: (typeof drawn)[number]): GridRow => {
    const isAid = term.ceiling_of === null || term.ceiling_of === "aid";
    const floor =
      term.floor_eur === null
        ? ""
        : amountInWords({ amount_eur: term.floor_eur, qualifier: "at_least", basis: "total" }, m, language);
    const tip = `${term.label}: ${dotted([qualified("up_to", money(term.ceiling_eur), m), limit(term)].join(" "), floor, beneficiaryLabels(dataset, term))}`;
    const keys = highlightKeys(initiative(term.initiative_id));
    const empty = { text: "", detail: "", share: null, mark: "exact" as const, shade: null, link: null, tip, keys };
    return {
      label: term.label,
      hue: null,
      cells: groups.map(
        ({ per }): GridCell =>
          per === term.per ? { ...empty, text: money(term.ceiling_eur), detail: isAid ? floor : limit(term) } : empty,
      ),
    };
  };
  const silent = silentMechanisms(dataset, drawn);
  return {
    id: "aid-ceilings",
    question: "firms",
    title: of.title({
      names: inWords(new Set(highest.map(({ initiative_id }) => initiative(initiative_id).name)), language),
      most: money(most),
      stated,
      of: rules.length,
    }),
    subtitle: of.subtitle({ moment: dataset.report.describes }),
    sourceIds: mergedSources(dataset, drawn),
    discrepancyIds: discrepanciesTouching(dataset, { aid_terms: { ids: drawn.map(({ id }) => id) } }),
    note:
      silent.length > 0
        ? of.noteWithSilent({ names: inWords(silent, language), common: drawn.length - stated })
        : of.note,
    marks: [],
    table: {
      columns: [
        { key: "rule", title: columns.rule, type: "text" },
        { key: "mechanism", title: columns.mechanism, type: "text" },
        { key: "form", title: columns.form, type: "text" },
        { key: "beneficiaries", title: columns.beneficiary, type: "text" },
        { key: "per", title: columns.per, type: "text" },
        { key: "limit_of", title: columns.ceilingOf, type: "text" },
        { key: "floor_eur", title: columns.floor, type: "euros" },
        { key: "ceiling_eur", title: columns.ceiling, type: "euros" },
        { key: "from_year", title: columns.from, type: "year" },
        { key: "to_year", title: columns.to, type: "year" },
      ],
      rows: drawn.map((term) => ({
        cells: [
          term.label,
          initiative(term.initiative_id).name,
          m.charts.rates.forms[term.form],
          beneficiaryLabels(dataset, term),
          perLabel(term.per),
          limit(term),
          term.floor_eur === null ? null : { value: term.floor_eur, qualifier: "at_least" },
          { value: term.ceiling_eur, qualifier: "up_to" },
          term.valid_from_year,
          term.valid_to_year,
        ],
        path: `initiatives/${term.initiative_id}/`,
        sourceIds: term.source_ids,
      })),
    },
    drawing: { kind: "grid", columns: groups.map(({ per }) => perLabel(per)), rows: drawn.map(row) },
  };
}
