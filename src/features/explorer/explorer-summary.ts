import { qualifierOf } from "../../model/money/qualifier-of.ts";
import { writeSelection } from "../../routes/selection-address.ts";
import { type Bitset, countOf, has, intersection } from "../../selection/bitset.ts";
import { emptySelection, isOpenFound, type Selection } from "../../selection/selection.ts";
import { type Addend, type SelectionSum, totalOf } from "../../selection/selection-sum.ts";
import type { Selector } from "../../selection/selector.ts";
import { euros, qualified } from "../../text/amounts.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import { wordFor } from "../../text/labels.ts";
import { fromTemplate } from "../../ui/from-template.ts";
import { setText } from "./explorer-options.ts";
import type { ExplorerPayload } from "./explorer-payload.ts";

// What the rows that fit come to: how many, how much, how they divide, and what the filters hide.

/** Writes how many rows fit. */
export function showCount(root: Element, { m }: ExplorerPayload, selector: Selector, selection: Selection): void {
  const words = m.explorer;
  const shown = countOf(selector.matching(selection));
  const whole = selector.scopeCounts(emptySelection)[selection.scope];
  const text = (part: string, value: string) => setText(root.querySelector(part), value);
  text("[data-count-rows]", String(shown));
  text("[data-count-all]", words.ofInitiatives({ of: whole }));
  text("[data-download=csv]", words.download({ n: shown }));
}

/**
 * Writes what the rows that fit come to, how they divide, what the filters hide, and the sums' parts where they are open;
 * `take` takes over a selection that a press asks for.
 */
export function showSummary(
  root: Element,
  payload: ExplorerPayload,
  selector: Selector,
  selection: Selection,
  take: (selection: Selection) => void,
): void {
  const { m } = payload;
  const words = m.explorer;
  const rows = selector.matching(selection);
  const inText = selector.scopeCounts(selection).text;
  const text = (part: string, value: string) => setText(root.querySelector(part), value);
  const sum = selector.sum(rows, selection);
  showSums(root, payload, selector, selection, sum);
  text("[data-elsewhere-count]", words.elsewhere({ n: inText }));
  // Nothing needs saying about what is hidden while nothing is asked for.
  const isWhole = writeSelection({ ...selection, sort: emptySelection.sort, layout: "table" }, payload.facets) === "";
  const isElsewhere = selection.scope === "main" && inText > 0 && !isWhole;
  root.querySelector("[data-elsewhere]")?.toggleAttribute("hidden", !isElsewhere);
  const wanting = selector
    .wanting(selection)
    .map(({ key, count }) => words.wantingOne({ n: count, what: wordFor(words.valueOf, key) }));
  text("[data-wanting]", wanting.length > 0 ? words.wanting({ list: wanting.join(", ") }) : "");
  showOpen(root.querySelector("[data-open-count]"), payload, selector, selection, take);
  showBars(root, payload, selector, rows);
  const pattern = root.querySelector<HTMLTemplateElement>("[data-opened][open] > template");
  if (pattern) {
    const lists = openedSum(pattern, selector, selection, sum, m, payload);
    root.querySelector("[data-opened-lists]")?.replaceChildren(...lists);
  }
}

/** Writes what the report's total counts of the rows' money, what stands outside it and what is joint with others. */
function showSums(
  root: Element,
  { language, m, measurePillars, total }: ExplorerPayload,
  selector: Selector,
  selection: Selection,
  { counted, outside, joint, inTotal }: SelectionSum,
): void {
  const measures = intersection(
    selector.matching({ ...selection, scope: selection.scope === "text" ? "text" : "main", open: [] }),
    selector.having("pillar", measurePillars),
  );
  const of = selection.scope === "text" ? 0 : countOf(measures);
  const stating = [...inTotal].filter((row) => has(measures, row)).length;
  const share = of > 0 ? ` · ${m.explorer.measures({ n: stating, of })}` : "";
  const write = (part: string, addends: readonly Addend[], isPartial: boolean, basis: string) => {
    const element = root.querySelector(`[data-sum=${part}]`);
    const qualifiers = addends.map(({ row }) => selector.row(row, selection).funding_qualifier);
    const words = addends.length > 0 ? m.amount.words[qualifierOf(qualifiers, isPartial)] : "";
    setText(element?.querySelector("[data-sum-words]") ?? null, words);
    const amount = addends.length > 0 ? euros(totalOf(addends), m, language) : m.funding.not_stated;
    setText(element?.querySelector("[data-sum-amount]") ?? null, amount);
    setText(element?.querySelector("[data-sum-basis]") ?? null, addends.length > 0 ? basis : "");
    // Where nothing is stated at all, one of the two says so.
    element?.toggleAttribute("hidden", addends.length === 0 && (part === "outside" || outside.length > 0));
  };
  write("counted", counted, stating < of, m.sums.counted + share);
  write("outside", outside, true, (total ? m.sums : m.sumsAlone).outside);
  const printed = root.querySelector("[data-printed]");
  printed?.toggleAttribute("hidden", totalOf(counted) !== total?.exact_eur);
  const jointly = root.querySelector("[data-joint]");
  setText(jointly, m.explorer.jointly({ amount: euros(totalOf(joint), m, language) }));
  jointly?.toggleAttribute("hidden", joint.length === 0);
}

/** Says what is open to all the options chosen: how many rows it adds, or would, with the switch beside it. */
function showOpen(
  element: Element | null,
  { facets, m }: ExplorerPayload,
  selector: Selector,
  selection: Selection,
  take: (selection: Selection) => void,
): void {
  const words = m.explorer;
  const pattern = element?.querySelector("template");
  if (!element || !pattern) return;
  const said = facets.flatMap((facet) => {
    const { key } = facet;
    const isFound = isOpenFound(facet, selection);
    const count = selector.openCount(selection, facet);
    if (count === 0) return [];
    const what = wordFor(words.open, key);
    const offer = fromTemplate(pattern, {
      parts: isFound
        ? { words: words.openCount({ n: count, what }), button: "" }
        : { words: words.openOffer({ n: count, what }), button: words.openShow },
    });
    offer
      .querySelector("button")
      ?.addEventListener("click", () => take({ ...selection, open: [...selection.open, key] }));
    return offer;
  });
  element.replaceChildren(pattern, ...said);
}

function showBars(root: Element, { facets }: ExplorerPayload, selector: Selector, rows: Bitset): void {
  const shown = countOf(rows);
  for (const facet of facets) {
    const bars = root.querySelectorAll(`[data-bar^="${facet.key}="]`);
    if (bars.length === 0) continue;
    const counts = selector.countsOf(rows, facet);
    bars.forEach((bar, at) => {
      const count = counts[at] ?? 0;
      setText(bar.querySelector("b"), String(count));
      bar.querySelector(".bar")?.setAttribute("width", `${shown === 0 ? 0 : (100 * count) / shown}%`);
    });
  }
}

/** As many names as a reader would read through. */
const namesAtMost = 50;

/** The sums, opened: which rows add what to each, which are contained in others, which state no total amount. */
function openedSum(
  pattern: HTMLTemplateElement,
  selector: Selector,
  selection: Selection,
  { counted, outside, joint, contained }: SelectionSum,
  m: ExplorerMessages,
  { language, total }: ExplorerPayload,
): Element[] {
  const words = m.explorer;
  const sums = total ? m.sums : m.sumsAlone;
  const rowOf = (row: number) => selector.row(row, selection);
  const parts = [
    { addends: counted, basis: sums.counted },
    { addends: outside, basis: sums.outside },
    { addends: joint, basis: sums.joint },
  ];
  const stating = new Set([...parts.flatMap(({ addends }) => addends.map(({ row }) => row)), ...contained]);
  const silent = new Map<string, number[]>();
  for (const row of selector.inOrder(selector.matching(selection), { ...selection, sort: emptySelection.sort })) {
    if (stating.has(row)) continue;
    const status = m.funding[rowOf(row).funding_status];
    silent.set(status, [...(silent.get(status) ?? []), row]);
  }
  const name = (row: number) => rowOf(row).name;
  const amount = ({ row, amount_eur }: Addend) => {
    const { funding_qualifier } = rowOf(row);
    return qualified(funding_qualifier, euros(amount_eur, m, language), m);
  };
  const lists = [
    ...parts.map(({ addends, basis }) => ({
      title: words.counted({ n: addends.length, of: basis }),
      items: addends.map((each) => [name(each.row), amount(each)]),
    })),
    { title: words.contained({ n: contained.length }), items: contained.map((row) => [name(row)]) },
    ...[...silent].map(([status, some]) => ({
      title: words.notCounted({ n: some.length, status }),
      items: some.map((row) => [name(row)]),
    })),
  ];
  const item = ([each = "", sum = ""]: readonly string[]) => ({ parts: { name: each, amount: sum } });
  return lists
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) =>
      fromTemplate(pattern, { parts: { title, items: withRest(items, words.andMore).map(item) } }),
    );
}

function withRest(items: string[][], andMore: (given: { n: number }) => string): string[][] {
  if (items.length <= namesAtMost) return items;
  return [...items.slice(0, namesAtMost), [andMore({ n: items.length - namesAtMost })]];
}
