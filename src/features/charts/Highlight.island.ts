// One chosen term, in the address too: marks of other terms step back in every chart of the page.
import { oneOf, readQuery, writeQuery } from "../../routes/query.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";

class ChartHighlight extends Island {
  protected override start(): void {
    const buttons = this.all("[data-key]");
    const query = {
      highlight: oneOf(
        buttons.map(({ dataset }) => dataset["key"] ?? ""),
        null,
      ),
    };
    for (const button of buttons) {
      button.addEventListener("click", () => {
        const key = button.getAttribute("aria-pressed") === "true" ? null : (button.dataset["key"] ?? null);
        writeAddress(writeQuery({ highlight: key }, query), "replace");
        showUnknown(this, []);
        this.#show(key);
      });
    }
    const { state, unknown } = readQuery(location.search, query);
    showUnknown(this, unknown);
    this.#show(state.highlight);
  }

  #show(key: string | null): void {
    for (const button of this.all("[data-key]")) {
      button.setAttribute("aria-pressed", String(button.dataset["key"] === key));
    }
    for (const mark of document.querySelectorAll<SVGElement>("[data-drawn] [data-mark]")) {
      const isOutside = key !== null && !(mark.dataset["keys"] ?? "").split(" ").includes(key);
      mark.classList.toggle("dim", isOutside);
    }
  }
}

customElements.define("chart-highlight", ChartHighlight);
