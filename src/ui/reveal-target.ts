/** Opens whatever the address points at is folded into, itself included, and shows it; now and whenever the address changes. */
export function revealTarget(): void {
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    const folded = foldsAround(target);
    for (const details of folded) details.open = true;
    if (folded.length > 0) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  // A link to what the address already points at changes nothing, and yet opens it once more.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[href*='#']");
    if (link && link.href === location.href) reveal();
  });
  reveal();
}

function foldsAround(target: Element): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let each = target.closest("details"); each; each = each.parentElement?.closest("details") ?? null) {
    if (!each.open) folds.push(each);
  }
  return folds;
}
