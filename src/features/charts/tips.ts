// What a mark says, shown to whoever points at it, taps it, or walks there with the arrow keys.

// What a mark draws, as against the invisible field that catches the pointer.
const shapes = ".fill, .hollow, .strip, .sum, .band, .land";

/** Sets up one frame of drawings: marks tell their facts, in the frame's tip, on hover, tap and arrow keys. */
export function tellMarks(frame: HTMLElement): void {
  const tip = frame.querySelector<HTMLElement>(".tip");
  if (!tip) return;
  frame.tabIndex = 0;
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", frame.dataset["drawn"] ?? "");

  // The browser's own tips would stand beside ours; without script they remain.
  for (const title of frame.querySelectorAll("[data-mark] > title")) {
    title.parentElement?.setAttribute("data-tip", title.textContent ?? "");
    title.remove();
  }
  let current: Element | undefined;

  /** Tells a mark, above it and beside the pointer if there is one; tells nothing where there is no mark. */
  const show = (mark: Element | null | undefined, pointerX?: number): void => {
    current?.classList.remove("told");
    current = mark ?? undefined;
    tip.hidden = !mark;
    if (!mark) return;
    mark.classList.add("told");
    tip.textContent = mark.getAttribute("data-tip");
    const [outer, inner] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()];
    const shape = mark.querySelector(shapes)?.getBoundingClientRect();
    const x = (pointerX ?? shape?.left ?? inner.left) - outer.left;
    const left = Math.min(x, outer.width - tip.offsetWidth);
    const above = inner.top - outer.top - tip.offsetHeight - 6;
    tip.style.left = `${Math.max(left, 0)}px`;
    tip.style.top = `${above >= -tip.offsetHeight ? above : inner.bottom - outer.top + 6}px`;
  };

  const markAt = (event: Event) => (event.target as Element).closest("[data-mark]");
  frame.addEventListener("pointerover", (event) => show(markAt(event), event.clientX));
  frame.addEventListener("pointerleave", () => show(null));
  frame.addEventListener("click", (event) => show(markAt(event), event.clientX || undefined));
  frame.addEventListener("focusin", (event) => show(markAt(event)));
  frame.addEventListener("focusout", () => show(null));
  frame.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return show(null);
    const shown = [...frame.querySelectorAll("[data-mark]")].filter((mark) => mark.getClientRects().length > 0);
    const at = current ? shown.indexOf(current) : -1;
    const next = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at < 0 ? shown.length - 1 : at - 1,
      ArrowLeft: at < 0 ? shown.length - 1 : at - 1,
      Home: 0,
      End: shown.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    show(shown[Math.min(Math.max(next, 0), shown.length - 1)]);
  });
}
