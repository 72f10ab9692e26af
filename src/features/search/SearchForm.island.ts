// A slash leads to the search of the site from anywhere on a page, unless it is being written.

const isWritingIn = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWritingIn(event.target)) return;
  const field = [...document.querySelectorAll<HTMLInputElement>("[data-shortcut='/']")].find((each) =>
    each.checkVisibility(),
  );
  if (!field) return;
  event.preventDefault();
  field.focus();
});
