import { writeOptions } from "../../routes/selection-address.ts";
import type { FieldSum } from "../../selection/field-sum.ts";
import type { Field } from "../../selection/matrix.ts";
import type { MatrixMode } from "../../selection/selection.ts";
import type { Language } from "../../text/languages.ts";
import { fieldWords, type MatrixMessages } from "./field-words.ts";
import { barWidth, dotsOf } from "./matrix-marks.ts";

// The matrix as scripts work with it: its fields are links that say in `data-field` which region and pillar they are of.

/** Sets what the matrix shows. */
export function setMode(root: Element, mode: MatrixMode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>("[name=matrix]")) input.checked = input.value === mode;
}

/** The fields of the matrix, headings among them, with the terms of each. */
export function fieldsIn(root: Element): { link: HTMLAnchorElement; field: Field }[] {
  return [...root.querySelectorAll<HTMLAnchorElement>("[data-field]")].map((link) => {
    const [region = "", pillar = ""] = link.dataset["field"]?.split(" ") ?? [];
    return { link, field: { region: region || null, pillar: pillar || null } };
  });
}

/** Makes each field lead to the list at `address` in its state; one that leads nowhere stays so. */
export function linkFields(root: Element, address: string): void {
  for (const { link, field } of fieldsIn(root)) if (link.hasAttribute("href")) link.href = address + queryOf(field);
}

/** The query part of the list's address for a field. */
export function queryOf({ region, pillar }: Field): string {
  return writeOptions({ ...(region && { region }), ...(pillar && { pillar }) });
}

/** Writes what a field comes to: its words, its marks, its name; one without rows leads nowhere. */
export function showField(
  link: HTMLAnchorElement,
  field: Field,
  sum: FieldSum,
  name: string,
  largest: number,
  words: { m: MatrixMessages; language: Language },
  address: string,
): void {
  if (sum.count > 0) {
    link.href = address + queryOf(field);
    link.ariaLabel = name;
  } else {
    link.removeAttribute("href");
    link.ariaLabel = null;
  }
  const { count, money, shared, silence } = fieldWords(sum, words.m, words.language);
  const [stating, silent] = dotsOf(sum);
  const set = (part: string, text: string) => {
    const element = link.querySelector(`[data-${part}]`);
    if (element && element.textContent !== text) element.textContent = text;
  };
  set("count", count);
  // The sum of a column whose money is in no sum says so, and goes on saying it.
  if (!link.closest("tfoot .apart")) set("money", money);
  set("shared", shared);
  set("silence", silence);
  const marks = { stating, silent, unstated: money || shared ? 0 : silent };
  for (const [part, n] of Object.entries(marks)) {
    for (const dots of link.querySelectorAll<HTMLElement>(`[data-${part}]`)) dots.dataset["n"] = String(n);
  }
  link.querySelector("[data-bar]")?.setAttribute("width", barWidth(sum.own_eur, largest));
}
