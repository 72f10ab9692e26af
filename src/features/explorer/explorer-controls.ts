import {
  type Facet,
  isOpenFound,
  type ListLayout,
  type MatrixMode,
  type Range,
  type Scope,
  type Selection,
  sortOf,
  sortText,
} from "../../selection/selection.ts";
import { setMode } from "../matrix/matrix-controls.ts";

// The controls of the explorer as a selection, and back.

const million = 1_000_000;

/** What the controls ask; what they cannot show, the options excluded, comes from the selection before. */
export function readControls(root: Element, before: Selection, facets: readonly Facet[]): Selection {
  const filters = new FormData(root.querySelector<HTMLFormElement>("[data-filters]") ?? undefined);
  const chosen: Record<string, string[]> = {};
  const excluded: Record<string, readonly string[]> = {};
  for (const { key } of facets) {
    const options = filters.getAll(key).map(String);
    if (options.length > 0) chosen[key] = options;
    const left = (before.excluded[key] ?? []).filter((option) => !options.includes(option));
    if (left.length > 0) excluded[key] = left;
  }
  const number = (name: string, scale: number) => {
    const text = String(filters.get(name) ?? "").trim();
    const value = Math.round(Number(text) * scale);
    return text !== "" && Number.isSafeInteger(value) && value >= 0 ? value : null;
  };
  const range = (prefix: string, scale: number): Range => ({
    from: number(`${prefix}from`, scale),
    to: number(`${prefix}to`, scale),
  });
  return {
    scope: filters.get("scope") as Scope,
    chosen,
    excluded,
    open: filters.getAll("open").map(String),
    start: range("", 1),
    funding: range("funding_", million),
    query: controlValue(root, "[name=q]"),
    sort: sortOf(controlValue(root, "[data-sort]")),
    layout: controlValue(root, "[name=view]:checked") as ListLayout,
    matrix: controlValue(root, "[name=matrix]:checked") as MatrixMode,
  };
}

/** Sets the controls to a selection. */
export function writeControls(root: Element, selection: Selection, facets: readonly Facet[]): void {
  const { scope, chosen, excluded, start, funding, query, sort, layout, matrix } = selection;
  const inputs = (selector: string) => root.querySelectorAll<HTMLInputElement>(selector);
  for (const input of inputs("[name=scope]")) input.checked = input.value === scope;
  for (const input of inputs("[name=view]")) input.checked = input.value === layout;
  setMode(root, matrix);
  for (const facet of facets) {
    for (const input of inputs(`[type=checkbox][name="${facet.key}"]`)) {
      input.checked = chosen[facet.key]?.includes(input.value) ?? false;
      input.indeterminate = excluded[facet.key]?.includes(input.value) ?? false;
      if (input.checked || input.indeterminate) input.closest(".inner")?.setAttribute("open", "");
    }
    for (const input of inputs(`[name=open][value="${facet.key}"]`)) input.checked = isOpenFound(facet, selection);
  }
  const set = (selector: string, value: string | number | null) => {
    const control = root.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (control) control.value = value === null ? "" : String(value);
  };
  const inMillions = (euros: number | null) => (euros === null ? null : euros / million);
  set("[name=from]", start.from);
  set("[name=to]", start.to);
  set("[name=funding_from]", inMillions(funding.from));
  set("[name=funding_to]", inMillions(funding.to));
  set("[name=q]", query);
  set("[data-sort]", sortText(sort));
}

function controlValue(root: Element, selector: string): string {
  return root.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? "";
}
