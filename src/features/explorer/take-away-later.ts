import type { ExplorerPayload } from "./explorer-payload.ts";
import type { OnScreen } from "./take-away.ts";
import type { TakeAway } from "./take-away-menu.ts";

/** Makes the menu of what can be taken away work, by a script that is asked for when it is first opened or pressed. */
export function takeAwayLater(
  menu: HTMLElement,
  payload: ExplorerPayload,
  shown: () => OnScreen,
): { show: () => void } {
  let made: TakeAway | undefined;
  const make = async () => {
    const { createTakeAway } = await import("./take-away-menu.ts");
    made ??= createTakeAway(menu, payload, shown);
    return made;
  };
  menu.addEventListener("toggle", () => void make().then(({ show }) => show()));
  menu.addEventListener("click", (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>("[data-download], [data-copy], [data-copy-link]");
    if (!pressed) return;
    // Without script a link gives the whole file: here, at once, it must not.
    event.preventDefault();
    void make().then(({ take }) => take(pressed));
  });
  return { show: () => void made?.show() };
}
