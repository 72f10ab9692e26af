import type { Field } from "../../selection/matrix.ts";
import type { MatrixMode } from "../../selection/selection.ts";

// The matrix as scripts work with it: its fields are links that say in `data-field` which region and pillar they are of, and
// in `data-query` how the list's address asks for these.

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
  for (const { link } of fieldsIn(root)) if (link.hasAttribute("href")) link.href = address + link.dataset["query"];
}
