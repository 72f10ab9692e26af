import type { ExplorerPayload } from "./explorer-payload.ts";
import { copyRows, copyText, countLines, download, type OnScreen, showCompare } from "./take-away.ts";

/** The menu of what can be taken away. */
export interface TakeAway {
  /** Says how much each file holds, while the menu is open. */
  show: () => Promise<void>;
  /** Does what a link or button of it is for. */
  take: (pressed: HTMLElement) => Promise<void>;
}

/** Makes the menu work; `shown` tells what is on screen when something is taken, or the menu opens. */
export function createTakeAway(
  menu: HTMLElement,
  { files, compare, m }: ExplorerPayload,
  shown: () => OnScreen,
): TakeAway {
  const say = (name: string, words: string) => menu.querySelector(`[data-files=${name}]`)?.replaceChildren(words);
  return {
    show: async () => {
      if (!menu.hasAttribute("open")) return;
      const now = shown();
      say("rows", m.explorer.rowFiles({ n: now.ids.length }));
      const link = menu.querySelector<HTMLAnchorElement>("[data-compare]");
      if (link) showCompare(link, compare, now.ids);
      say("lines", m.explorer.lineFiles({ n: await countLines(files, now, m) }));
    },
    take: (pressed) => {
      if (pressed instanceof HTMLAnchorElement) return download(pressed, files, shown(), m);
      if (pressed.hasAttribute("data-copy")) return copyRows(pressed, files, shown(), m);
      return copyText(location.href, pressed, m.explorer.copied);
    },
  };
}
