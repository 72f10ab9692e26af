// One chosen term, in the address too: marks of other terms step back in every chart of the page.
import { readQuery, writeQuery } from "../../routes/query.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";
import { pageQuery } from "./page-query.ts";

class ChartHighlight extends Island {
  protected override start(): void {
    const query = pageQuery();
    for (const button of this.all("[data-key]")) {
      button.addEventListener("click", () => {
        const highlight = button.getAttribute("aria-pressed") === "true" ? null : (button.dataset["key"] ?? null);
        const { state: now } = readQuery(location.search, query);
        writeAddress(writeQuery({ ...now, highlight }, query), "replace");
        showUnknown(this, []);
        this.#show(highlight);
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
