// Sorts the indicators, which stand by theme as the page is built: reads the address, listens to the headings.
import type { Orders, Sorting } from "../../model/indicators/indicator-rows.ts";
import { oneOf, type Query, readQuery, writeQuery } from "../../routes/query.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";

interface Sorted {
  sort: string | null;
}

class IndicatorTable extends Island {
  #query!: Query<Sorted>;
  #sort: string | null = null;
  #rows: { row: HTMLTableRowElement; home: Element; orders: Orders }[] = [];
  readonly #sorted = document.createElement("tbody");

  protected override start(): void {
    this.#rows = this.all<HTMLTableRowElement>("[data-orders]").map((row) => ({
      row,
      home: row.parentElement as Element,
      orders: JSON.parse(row.dataset["orders"] ?? "{}"),
    }));
    this.find("table").append(this.#sorted);
    const buttons = this.all<HTMLButtonElement>("[data-sort]");
    const known = buttons.flatMap(({ dataset }) => dataset["sort"] ?? []);
    this.#query = { sort: oneOf([...known, ...known.map((each) => `-${each}`)], null) };
    for (const button of buttons) {
      const sorting = button.dataset["sort"] ?? "";
      button.addEventListener("click", () => this.#change(this.#sort === sorting ? `-${sorting}` : sorting));
    }
    this.find("[data-regroup]").addEventListener("click", () => this.#change(null));
    addEventListener("popstate", () => this.#readAddress());
    this.#readAddress();
  }

  #readAddress(): void {
    const { state, unknown } = readQuery(location.search, this.#query);
    showUnknown(this, unknown);
    this.#show(state.sort);
  }

  #change(sort: string | null): void {
    writeAddress(writeQuery({ sort }, this.#query), "replace");
    showUnknown(this, []);
    this.#show(sort);
  }

  #show(sort: string | null): void {
    this.#sort = sort;
    const isDescending = sort?.startsWith("-") ?? false;
    const sorting = sort?.replace("-", "") as Sorting | undefined;
    // What has nothing to sort by stands last either way.
    const position = ({ orders }: { orders: Orders }) => {
      const order = sorting && orders[sorting];
      return order === undefined ? Number.POSITIVE_INFINITY : isDescending ? -order : order;
    };
    const rows = sorting ? this.#rows.toSorted((a, b) => position(a) - position(b) || 0) : this.#rows;
    for (const { row, home } of rows) (sorting ? this.#sorted : home).append(row);
    for (const group of this.all("[data-group]")) group.hidden = sorting !== undefined;
    for (const heading of this.all("[data-sortable]")) {
      if (heading.dataset["sortable"] === sorting) {
        heading.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      } else heading.removeAttribute("aria-sort");
    }
    this.find("[data-regroup]").hidden = sorting === undefined;
  }
}

customElements.define("indicator-table", IndicatorTable);
