import type { UnknownParameter } from "../routes/query.ts";

/** Says, where UnknownParameters.astro stands, what in the address means nothing here; without any, nothing. */
export function showUnknown(root: ParentNode, unknown: readonly UnknownParameter[]): void {
  const said = root.querySelector<HTMLElement>("[data-unknown]");
  if (!said) return;
  const list = unknown.map(({ name, value }) => `${name}=${value}`).join(", ");
  said.hidden = unknown.length === 0;
  said.textContent = (said.dataset["unknown"] ?? "").replace("{list}", () => list);
}
