import type { ExplorerPayload } from "./explorer-payload.ts";
import { copyRows, copyText, countLines, download, type OnScreen, showCompare } from "./take-away.ts";

/** The menu of what can be taken away; `shown` tells what is on screen when something is taken, or the menu opens. */
export function createTakeAway(root: HTMLElement, { files, compare, m }: ExplorerPayload, shown: () => OnScreen) {
  const menu = root.querySelector<HTMLDetailsElement>("[data-take]");
  const part = (name: string) => menu?.querySelector<HTMLElement>(`[data-files=${name}]`);
  /** Says how much each file holds, once it is open. */
  const show = async () => {
    if (!menu?.open) return;
    const now = shown();
    const say = (name: string, words: string) => part(name)?.replaceChildren(words);
    say("rows", m.explorer.rowFiles({ n: now.ids.length }));
    const link = menu.querySelector<HTMLAnchorElement>("[data-compare]");
    if (link) showCompare(link, compare, now.ids);
    say("lines", m.explorer.lineFiles({ n: await countLines(files, now, m) }));
  };
  menu?.addEventListener("toggle", () => void show());
  menu?.addEventListener("click", (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>("[data-download], [data-copy], [data-copy-link]");
    if (!pressed) return;
    if (pressed instanceof HTMLAnchorElement) {
      event.preventDefault();
      void download(pressed, files, shown(), m);
    } else if (pressed.hasAttribute("data-copy")) void copyRows(pressed, files, shown(), m);
    else void copyText(location.href, pressed, m.explorer.copied);
  });
  return { show };
}
