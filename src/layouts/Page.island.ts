// What every finished page gains by script: a link to what is folded opens it, and a slash leads to the search.
import { isSearchKeyOn } from "../ui/search-key.ts";

/** Opens what holds the part that the address points at, where the browser does not by itself, and goes there. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let opened = false;
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) {
    opened ||= !fold.open;
    fold.open = true;
  }
  if (opened) target?.scrollIntoView();
}

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
addEventListener("hashchange", openTarget);
openTarget();
