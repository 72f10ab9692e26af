import { inField, isFieldAsked, matrixOf } from "../../selection/matrix.ts";
import { emptySelection, type Selection } from "../../selection/selection.ts";
import type { Selector } from "../../selection/selector.ts";
import { showField } from "../matrix/field-marks.ts";
import { fieldSentence } from "../matrix/field-words.ts";
import { fieldsIn } from "../matrix/matrix-controls.ts";
import type { ExplorerPayload } from "./explorer-payload.ts";

/** Writes what each field of the matrix would give under all else that is asked, and marks the one that is asked for. */
export function showMatrix(root: Element, payload: ExplorerPayload, selector: Selector, selection: Selection): void {
  const { names, largest, initiatives, measurePillars } = payload;
  const fields = matrixOf(selector, selection, measurePillars);
  const { region = [], pillar = [] } = selection.chosen;
  for (const { link, field } of fieldsIn(root)) {
    const isAsked = isFieldAsked(selection, field);
    link.ariaCurrent = isAsked && (field.region ?? field.pillar) !== null ? "true" : null;
    const asked =
      (field.region !== null && region.includes(field.region)) ||
      (field.pillar !== null && pillar.includes(field.pillar));
    const cell = link.parentElement;
    if (cell?.matches("td")) {
      const chosen = {
        ...(field.region && { region: [field.region] }),
        ...(field.pillar && { pillar: [field.pillar] }),
      };
      const sum = fields(field);
      const name = fieldSentence(sum, { ...emptySelection, chosen }, names, payload);
      showField(link, sum, name, largest, payload, initiatives);
    }
    // The heading of a row stands for all of it, also for what is no field of the list.
    const marked = cell?.matches("tbody th") ? cell.parentElement : cell;
    marked?.classList.toggle("is-asked", asked);
  }
}

/** Takes a press on a field of the matrix for the choice of its terms, and on the one chosen for taking it back. */
export function onField(root: Element, current: () => Selection, take: (selection: Selection) => void): void {
  for (const { link, field } of fieldsIn(root)) {
    link.addEventListener("click", (event) => {
      // A new tab, or any other way that is not plainly following the link, is the browser's.
      if (event.ctrlKey || event.metaKey || event.shiftKey || !link.hasAttribute("href")) return;
      event.preventDefault();
      const selection = current();
      const asked = isFieldAsked(selection, field) ? { region: null, pillar: null } : field;
      take(inField(selection, asked));
    });
  }
}
