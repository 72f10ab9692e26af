import { isBounded, type Selection } from "../../selection/selection.ts";

// The filters as panels that open one at a time: which of them ask for something, and how they close.

/** Marks the panels whose filters a selection asks for. */
export function markPanels(form: Element, selection: Selection): void {
  const { chosen, excluded, start, funding, scope } = selection;
  const isAsked = (key: string) => Boolean(chosen[key] || excluded[key]);
  const own: Record<string, boolean> = {
    beneficiary: isAsked("beneficiary"),
    funding: isAsked("funding") || isBounded(funding),
    start: isBounded(start),
    scope: scope !== "main",
  };
  // What the matrix shows needs no further mark.
  const isMarked = (key: string) => key !== "region" && key !== "pillar" && isAsked(key);
  for (const panel of form.querySelectorAll<HTMLElement>("[data-panel]")) {
    const key = panel.dataset["panel"] ?? "";
    const others = [...panel.querySelectorAll<HTMLElement>("[data-facet]")].map((each) => each.dataset["facet"] ?? "");
    panel.classList.toggle("has-choice", own[key] ?? others.some(isMarked));
  }
}

/** Closes what opens over the page, filters and downloads, where the reader turns elsewhere or presses Escape. */
export function closeOnLeaving(root: Element): void {
  const open = () => root.querySelectorAll<HTMLDetailsElement>("[data-panel][open], [data-take][open]");
  document.addEventListener("click", ({ target }) => {
    for (const each of open()) if (!each.contains(target as Node)) each.open = false;
  });
  root.addEventListener("keydown", (event) => {
    if ((event as KeyboardEvent).key !== "Escape") return;
    for (const each of open()) {
      if (each.contains(document.activeElement)) each.querySelector("summary")?.focus();
      each.open = false;
    }
  });
}
