import { writeSelection } from "../../routes/selection-address.ts";
import { countOf } from "../../selection/bitset.ts";
import { fieldSum } from "../../selection/field-sum.ts";
import { emptySelection, isOpenFound, type Selection } from "../../selection/selection.ts";
import type { Selector } from "../../selection/selector.ts";
import { inWords, wordFor } from "../../text/labels.ts";
import { fromTemplate } from "../../ui/from-template.ts";
import { fieldSentence } from "../matrix/field-words.ts";
import { showMatrix } from "./explorer-matrix.ts";
import { setText } from "./explorer-options.ts";
import type { ExplorerPayload } from "./explorer-payload.ts";

// What the rows that fit come to: how many, how much, how each field of the matrix would change that, what filters hide.

/** Writes how many rows fit. */
export function showCount(root: Element, { m }: ExplorerPayload, selector: Selector, selection: Selection): void {
  const shown = countOf(selector.matching(selection));
  const whole = selector.scopeCounts(emptySelection)[selection.scope];
  setText(root.querySelector("[data-count-rows]"), String(shown));
  setText(root.querySelector("[data-count-all]"), m.explorer.ofInitiatives({ of: whole }));
  setText(root.querySelector("[data-clear]"), m.explorer.clear({ n: whole }));
}

/**
 * Writes what the rows that fit come to and the lines behind it, the matrix, and what the filters hide; `take` takes over a
 * selection that a press asks for.
 */
export function showSummary(
  root: Element,
  payload: ExplorerPayload,
  selector: Selector,
  selection: Selection,
  take: (selection: Selection) => void,
): void {
  const { m, names, measurePillars } = payload;
  const words = m.explorer;
  const text = (part: string, value: string) => setText(root.querySelector(part), value);
  const sum = fieldSum(selector, selector.matching(selection), selection, measurePillars);
  text("[data-sentence]", fieldSentence(sum, selection, names, payload));
  text("[data-lines-title]", m.matrix.lines({ n: sum.counted.length + sum.outside.length + sum.joint.length }));
  showMatrix(root, payload, selector, selection);
  showElsewhere(root, payload, selector, selection);
  const wanting = selector
    .wanting(selection)
    .map(({ key, count }) => words.wantingOne({ n: count, what: wordFor(words.valueOf, key) }));
  text("[data-wanting]", wanting.length > 0 ? words.wanting({ list: wanting.join(", ") }) : "");
  showOpen(root.querySelector("[data-open-count]"), payload, selector, selection, take);
}

/** As many names as stand in a line. */
const namesAtMost = 3;

/** Says what of the other scope fits, by name where it is little; nothing while nothing is asked for. */
function showElsewhere(
  root: Element,
  { m, facets, language }: ExplorerPayload,
  selector: Selector,
  selection: Selection,
) {
  const rest = { ...selection, scope: "text" } as const;
  const count = selector.scopeCounts(selection).text;
  const ids = count <= namesAtMost ? selector.inOrder(selector.matching(rest), rest) : [];
  const names = inWords(
    ids.map((row) => selector.row(row, selection).name),
    language,
  );
  setText(
    root.querySelector("[data-elsewhere-count]"),
    m.explorer.elsewhere({ n: count, hasNames: names !== "", names }),
  );
  const { sort, layout, matrix } = emptySelection;
  const isWhole = writeSelection({ ...selection, sort, layout, matrix }, facets) === "";
  const isElsewhere = selection.scope === "main" && count > 0 && !isWhole;
  root.querySelector("[data-elsewhere]")?.toggleAttribute("hidden", !isElsewhere);
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
