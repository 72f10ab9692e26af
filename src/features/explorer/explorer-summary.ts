import { writeSelection } from "../../routes/selection-address.ts";
import { type Bitset, countOf } from "../../selection/bitset.ts";
import { emptySelection, isOpenFound, type Selection } from "../../selection/selection.ts";
import type { Selector } from "../../selection/selector.ts";
import { euros } from "../../text/amounts.ts";
import { type ExplorerMessages, explorerMessages } from "../../text/messages/explorer-messages.ts";
import { fromTemplate } from "../../ui/from-template.ts";
import { setText } from "./explorer-options.ts";
import type { ExplorerPayload } from "./explorer-payload.ts";

// What the rows that fit come to: how many, how much, how they divide, and what the filters hide.

/** Writes how many rows fit. */
export function showCount(
  root: Element,
  { language }: ExplorerPayload,
  selector: Selector,
  selection: Selection,
): void {
  const words = explorerMessages(language).explorer;
  const shown = countOf(selector.matching(selection));
  const whole = selector.scopeCounts(emptySelection)[selection.scope];
  const text = (part: string, value: string) => setText(root.querySelector(part), value);
  text("[data-count-rows]", String(shown));
  text("[data-count-all]", words.ofInitiatives(whole));
  text("[data-download=csv]", words.download(shown));
}

/** Writes what the rows that fit come to, how they divide, what the filters hide, and the sum's parts where it is open. */
export function showSummary(root: Element, payload: ExplorerPayload, selector: Selector, selection: Selection): void {
  const m = explorerMessages(payload.language);
  const words = m.explorer;
  const rows = selector.matching(selection);
  const inText = selector.scopeCounts(selection).text;
  const sum = selector.sum(rows);
  const stating = sum.counted.length + sum.contained.length;
  const text = (part: string, value: string) => setText(root.querySelector(part), value);
  text("[data-sum-amount]", euros(sum.amount_eur, m, payload.language));
  root.querySelector("[data-sum]")?.toggleAttribute("hidden", stating === 0);
  text("[data-count-stated]", words.stateAmount(stating, countOf(rows)));
  text("[data-elsewhere-count]", words.elsewhere(inText));
  // Nothing needs saying about what is hidden while nothing is asked for.
  const isWhole = writeSelection({ ...selection, sort: emptySelection.sort, layout: "table" }, payload.facets) === "";
  const isElsewhere = selection.scope === "main" && inText > 0 && !isWhole;
  root.querySelector("[data-elsewhere]")?.toggleAttribute("hidden", !isElsewhere);
  const wanting = selector
    .wanting(selection)
    .map(({ key, count }) => words.wantingOne(count, words.valueOf[key] ?? key));
  text("[data-wanting]", wanting.length > 0 ? words.wanting(wanting.join(", ")) : "");
  text("[data-open-count]", openCounts(payload, selector, selection, words).join(" "));
  showBars(root, payload, selector, rows);
  const pattern = root.querySelector<HTMLTemplateElement>("[data-opened][open] > template");
  if (pattern) {
    root.querySelector("[data-opened-lists]")?.replaceChildren(...openedSum(pattern, selector, rows, m, payload));
  }
}

function openCounts(
  { facets }: ExplorerPayload,
  selector: Selector,
  selection: Selection,
  words: ExplorerMessages["explorer"],
): string[] {
  return facets
    .filter((facet) => isOpenFound(facet, selection))
    .map((facet) => ({ key: facet.key, count: selector.openCount(selection, facet) }))
    .filter(({ count }) => count > 0)
    .map(({ key, count }) => words.openCount(count, words.open[key] ?? ""));
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

/** The sum, opened: which rows add what, which are contained in others, which state no total amount. */
function openedSum(
  pattern: HTMLTemplateElement,
  selector: Selector,
  rows: Bitset,
  m: ExplorerMessages,
  { language }: ExplorerPayload,
): Element[] {
  const words = m.explorer;
  const { counted, contained } = selector.sum(rows);
  const stating = new Set([...counted.map(({ row }) => row), ...contained]);
  const silent = new Map<string, number[]>();
  for (const row of selector.inOrder(rows, emptySelection.sort)) {
    if (stating.has(row)) continue;
    const status = m.funding[selector.row(row).funding_status];
    silent.set(status, [...(silent.get(status) ?? []), row]);
  }
  const name = (row: number) => selector.row(row).name;
  const amount = ({ row, amount_eur }: { row: number; amount_eur: number }) => {
    const { funding_qualifier } = selector.row(row);
    return `${m.amount.words[funding_qualifier ?? "exact"]} ${euros(amount_eur, m, language)}`.trim();
  };
  const lists = [
    { title: words.counted(counted.length), items: counted.map((each) => [name(each.row), amount(each)]) },
    { title: words.contained(contained.length), items: contained.map((row) => [name(row)]) },
    ...[...silent].map(([status, some]) => ({
      title: words.notCounted(some.length, status),
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

function withRest(items: string[][], andMore: (n: number) => string): string[][] {
  if (items.length <= namesAtMost) return items;
  return [...items.slice(0, namesAtMost), [andMore(items.length - namesAtMost)]];
}
