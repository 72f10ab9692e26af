// Whether the search answers to a key of its own, which a reader may switch off: the one thing that his browser keeps.

const name = "search-key";

/** Whether a slash leads to the search; it does unless it was switched off, and where nothing can be kept. */
export function isSearchKeyOn(): boolean {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    return true;
  }
}

/** Keeps whether a slash leads to the search; on keeps nothing. */
export function switchSearchKey(isOn: boolean): void {
  if (isOn) localStorage.removeItem(name);
  else localStorage.setItem(name, "off");
}
