// The state that is shown stands in the address: a link to it shows it, also after the page is loaded anew.
import { readQuery, writeQuery } from "../../routes/query.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";
import { pageQuery } from "./page-query.ts";

class ChartSwitch extends Island {
  protected override start(): void {
    const query = pageQuery();
    const { state, unknown } = readQuery(location.search, query);
    // Where terms can be picked too, they say for both what is not understood.
    if (!document.querySelector("chart-highlight")) showUnknown(this, unknown);
    for (const input of this.all<HTMLInputElement>("[data-show]")) {
      if (input.dataset["show"] === state.show) input.checked = true;
      input.addEventListener("change", () => {
        const { state: now } = readQuery(location.search, query);
        writeAddress(writeQuery({ ...now, show: input.dataset["show"] ?? null }, query), "replace");
        showUnknown(this, []);
      });
    }
  }
}

customElements.define("chart-switch", ChartSwitch);
