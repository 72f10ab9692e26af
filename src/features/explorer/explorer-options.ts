import { type Facet, isOpenFound, type Selection } from "../../selection/selection.ts";
import type { Selector } from "../../selection/selector.ts";
import { fromTemplate } from "../../ui/from-template.ts";

interface Option {
  id: string;
  label: HTMLElement;
  /** Where it says how many rows a click would give. */
  figure: Element | null;
}

/**
 * The options of all facets: those of facets that are closed at first are written here, from the pattern in the page, and
 * each says what a click on it would do. Only what is open is kept up to date; what opens is brought up to date first.
 */
export function createOptions(form: HTMLElement, facets: readonly Facet[]) {
  const pattern = form.querySelector<HTMLTemplateElement>("[data-pattern=option]");
  const known = facets.flatMap((facet) => {
    const details = form.querySelector<HTMLDetailsElement>(`[data-facet="${facet.key}"]`);
    const fieldset = details?.querySelector("fieldset");
    if (!details || !fieldset) return [];
    const options = [...fieldset.querySelectorAll<HTMLInputElement>(`[name="${facet.key}"]`)].flatMap(asOption);
    return { facet, details, fieldset, options, openSwitch: fieldset.querySelector<HTMLElement>("[data-open]") };
  });
  type Known = (typeof known)[number];

  const fill = ({ facet, fieldset, options, openSwitch }: Known) => {
    if (options.length > 0 || !pattern) return;
    for (const { id, label } of facet.options) {
      const input = [{ attributes: { name: facet.key, value: id } }];
      const element = fromTemplate(pattern, { parts: { input, label } });
      fieldset.insertBefore(element, openSwitch);
      options.push({ id, label: element, figure: figureBeside(element) });
    }
  };
  const show = ({ facet, options, openSwitch }: Known, selector: Selector, selection: Selection) => {
    const counts = selector.optionCounts(selection, facet);
    for (const { id, label, figure } of options) {
      const { effect, count } = counts.get(id) ?? { effect: "only", count: 0 };
      label.classList.toggle("is-empty", count === 0 && effect !== "shown" && effect !== "hidden");
      label.classList.toggle("is-chosen", effect === "shown");
      label.classList.toggle("is-excluded", effect === "hidden");
      const sign = count === 0 ? "" : effect === "added" ? "+" : effect === "hidden" ? "−" : "";
      setText(figure, `${sign}${count}`);
    }
    if (openSwitch) showOpenSwitch(openSwitch, facet, selector, selection);
  };
  return {
    /** Writes the options that are not there yet: of every facet, or of those for which a selection asks. */
    fill: (selection?: Selection) => {
      for (const each of known) {
        const { key } = each.facet;
        if (!selection || selection.chosen[key] || selection.excluded[key]) fill(each);
      }
    },
    /** Brings up to date what every open facet, and the choice of scope, says of each option. */
    show: (selector: Selector, selection: Selection) => {
      for (const each of known) if (each.details.open) show(each, selector, selection);
      const counts = selector.scopeCounts(selection);
      for (const input of form.querySelectorAll<HTMLInputElement>("[name=scope]")) {
        setText(figureBeside(input), String(counts[input.value as Selection["scope"]]));
      }
    },
    /** Writes and brings up to date what opens. */
    opened: (details: EventTarget | null, selector: Selector, selection: Selection) => {
      const each = known.find((one) => one.details === details);
      if (!each?.details.open) return;
      fill(each);
      show(each, selector, selection);
    },
  };
}

function asOption(input: HTMLInputElement): Option[] {
  const label = input.closest<HTMLElement>(".option");
  return label ? [{ id: input.value, label, figure: figureBeside(input) }] : [];
}

/** The switch for what is open to all, where an option is chosen that it could stand beside. */
function showOpenSwitch(element: HTMLElement, facet: Facet, selector: Selector, selection: Selection): void {
  const chosen = selection.chosen[facet.key] ?? [];
  element.hidden = chosen.length === 0 || chosen.includes(facet.open_id ?? "");
  if (element.hidden) return;
  const count = selector.openCount(selection, facet);
  setText(figureBeside(element), `${isOpenFound(facet, selection) || count === 0 ? "" : "+"}${count}`);
}

/** Where an option's figure stands. */
function figureBeside(control: Element): Element | null {
  return control.closest(".option")?.querySelector("[data-option-count]") ?? null;
}

/** Writes a text where it changed: an unchanged one costs the browser nothing. */
export function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
