// Copies the text it holds and says so.
import { Island } from "../../ui/island.ts";

class CopyText extends Island {
  protected override start(): void {
    const said = this.find("[data-said]");
    this.find("[data-copy]").addEventListener("click", async () => {
      await navigator.clipboard.writeText(this.find("[data-text]").textContent);
      said.textContent = this.dataset["copied"] ?? "";
      setTimeout(() => {
        said.textContent = "";
      }, 2_000);
    });
  }
}

customElements.define("copy-text", CopyText);
