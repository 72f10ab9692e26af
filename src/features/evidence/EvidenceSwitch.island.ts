// Opens and closes all marks of the page at once, and what `data-evidence` says to be evidence itself; also those within
// folded parts: whoever unfolds one finds them as switched.
import { Island } from "../../ui/island.ts";

class EvidenceSwitch extends Island {
  protected override start(): void {
    const input = this.find<HTMLInputElement>("input");
    input.addEventListener("change", () => {
      for (const mark of document.querySelectorAll<HTMLDetailsElement>("details:is(.evidence-mark, [data-evidence])"))
        mark.open = input.checked;
    });
  }
}

customElements.define("evidence-switch", EvidenceSwitch);
