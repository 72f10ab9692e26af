import { fieldSum } from "../../selection/field-sum.ts";
import type { Selection } from "../../selection/selection.ts";
import { totalOf } from "../../selection/selection-sum.ts";
import type { Selector } from "../../selection/selector.ts";
import { fromTemplate } from "../../ui/from-template.ts";
import { countedNote } from "../matrix/counted-note.ts";
import { fieldLines, type LineGroup } from "../matrix/field-lines.ts";
import { setText } from "./explorer-options.ts";
import type { ExplorerPayload } from "./explorer-payload.ts";

/** Writes the lines behind what the rows that fit come to, and what the report's total counts of them. */
export function showLines(root: Element, payload: ExplorerPayload, selector: Selector, selection: Selection): void {
  const { m, names, language, measurePillars, total } = payload;
  const sum = fieldSum(selector, selector.matching(selection), selection, measurePillars);
  setText(root.querySelector("[data-counted-note]"), countedNote(sum, total, m, language));
  root.querySelector("[data-printed]")?.toggleAttribute("hidden", totalOf(sum.counted) !== total?.exact_eur);
  const pattern = root.querySelector<HTMLTemplateElement>("[data-pattern=lines]");
  if (!pattern) return;
  const groups = fieldLines(sum, (row) => selector.row(row, selection), names, total !== null, payload);
  root
    .querySelector("[data-line-groups]")
    ?.replaceChildren(...groups.map((group) => fromTemplate(pattern, lineFilling(group, payload.initiatives))));
}

function lineFilling({ title, lines, sum }: LineGroup, initiatives: string) {
  return {
    parts: {
      title,
      lines: lines.map(({ id, name, about, amount, bar }) => ({
        parts: {
          name: [{ words: name, attributes: id ? { href: `${initiatives}${id}/#money` } : {} }],
          about: [{ words: about }],
          amount: [{ words: amount }],
          bar: [{ attributes: { width: bar || "0" } }],
        },
      })),
      foot: sum ? [{ parts: { sum } }] : [],
    },
  };
}
