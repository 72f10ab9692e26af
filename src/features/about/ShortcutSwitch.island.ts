import { isSearchKeyOn, switchSearchKey } from "../../ui/search-key.ts";

class ShortcutSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector("input");
    if (!box) return;
    box.checked = isSearchKeyOn();
    box.addEventListener("change", () => switchSearchKey(box.checked));
  }
}

customElements.define("shortcut-switch", ShortcutSwitch);
