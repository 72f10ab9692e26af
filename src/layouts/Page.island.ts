// What every finished page gains by script: a link to what is folded opens it, and a slash leads to the search.
import { revealTarget } from "../ui/reveal-target.ts";
import { isSearchKeyOn } from "../ui/search-key.ts";

const isWritingIn = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

function leadToSearch(event: KeyboardEvent): void {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWritingIn(event.target)) return;
  const fields = [...document.querySelectorAll<HTMLInputElement>("[aria-keyshortcuts='/']")];
  const field = isSearchKeyOn() ? fields.find((each) => each.checkVisibility()) : undefined;
  if (!field) return;
  event.preventDefault();
  field.focus();
}

addEventListener("keydown", leadToSearch);
revealTarget();
