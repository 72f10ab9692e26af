// Opens and closes all marks of the page at once, folded ones with them: whoever unfolds a part finds them as switched.
import { Island } from "../../ui/island.ts";

class EvidenceSwitch extends Island {
  protected override start(): void {
    const input = this.find<HTMLInputElement>("input");
    input.addEventListener("change", () => {
      for (const mark of document.querySelectorAll<HTMLDetailsElement>("details.evidence-mark"))
        mark.open = input.checked;
    });
  }
}

customElements.define("evidence-switch", EvidenceSwitch);
