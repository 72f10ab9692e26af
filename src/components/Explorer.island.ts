// Makes the finished table filterable: reads the address, listens to the controls, shows and orders the rows.
import { explorerMessages } from "../i18n/explorer-messages.ts";
import { euros } from "../i18n/format.ts";
import type { Spellings } from "../model/search.ts";
import { emptySelection, type SelectableRow, type Selection } from "../model/selection.ts";
import { readSelection, writeSelection } from "../model/selection-address.ts";
import { sumOf } from "../model/selection-sum.ts";
import { createSelector, type Selector } from "../model/selector.ts";
import { chipsOf, without } from "./explorer-chips.ts";
import { linkButton, openedList } from "./explorer-elements.ts";
import type { ExplorerPayload } from "./explorer-payload.ts";
import { markWords } from "./mark-words.ts";
import { pickLines, pickRecords, toTabs } from "./take-away.ts";

class InitiativeExplorer extends HTMLElement {
  #payload!: ExplorerPayload;
  #selector!: Selector<SelectableRow>;
  #selection: Selection = emptySelection;

  connectedCallback(): void {
    this.#payload = JSON.parse(this.#find("[data-payload]").textContent ?? "") as ExplorerPayload;
    this.#selector = createSelector(this.#payload.rows, this.#payload.synonyms);
    for (const button of this.#all<HTMLButtonElement>("[data-sort-by]")) button.disabled = false;
    this.#listen();
    this.#readAddress();
  }

  get #m() {
    return explorerMessages(this.#payload.language).initiatives;
  }

  #listen(): void {
    const filters = this.#find<HTMLFormElement>("[data-filters]");
    const search = this.#find<HTMLFormElement>("[data-search]");
    const sort = this.#find<HTMLSelectElement>("[data-sort]");
    const toggle = this.#find<HTMLButtonElement>("[data-toggle]");
    toggle.addEventListener("click", () => {
      toggle.setAttribute("aria-expanded", String(toggle.getAttribute("aria-expanded") !== "true"));
    });
    filters.addEventListener("change", () => this.#change(this.#fromControls()));
    // Typing replaces the address, so that Back leaves the search in one step rather than letter by letter.
    search.addEventListener("input", () => this.#change(this.#fromControls(), "replace"));
    sort.addEventListener("change", () => this.#change(this.#fromControls()));
    for (const form of [filters, search]) form.addEventListener("submit", (event) => event.preventDefault());
    for (const button of this.#all<HTMLButtonElement>("[data-sort-by]")) {
      button.addEventListener("click", () => this.#sortBy(button.dataset["sortBy"] as Selection["sort"]["key"]));
    }
    this.#find("[data-show-all]").addEventListener("click", () => {
      this.#selection = { ...this.#selection, scope: "all" };
      this.#fillControls();
      this.#change(this.#selection);
      this.#find<HTMLElement>("[name=scope]:checked").focus();
    });
    this.#find("[data-chips]").addEventListener("click", (event) => this.#onChip(event));
    for (const link of this.#all<HTMLAnchorElement>("[data-download]")) {
      link.addEventListener("click", (event) => void this.#download(event, link));
    }
    this.#find("[data-copy]").addEventListener("click", () => void this.#copyRows());
    this.#find("[data-opened]").addEventListener("toggle", () => this.#showOpened());
    addEventListener("popstate", () => this.#readAddress());
  }

  #readAddress(): void {
    const { selection, unknown } = readSelection(location.search, this.#payload.facets);
    const said = this.#find<HTMLElement>("[data-unknown]");
    said.hidden = unknown.length === 0;
    said.textContent = this.#m.unknownParameter(unknown.map(({ name, value }) => `${name}=${value}`).join(", "));
    this.#selection = selection;
    this.#fillControls();
    this.#show();
  }

  #change(selection: Selection, how: "push" | "replace" = "push"): void {
    this.#selection = selection;
    const address = `${location.pathname}${writeSelection(selection, this.#payload.facets)}${location.hash}`;
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
    this.#find<HTMLElement>("[data-unknown]").hidden = true;
    this.#show();
  }

  #fromControls(): Selection {
    const filters = new FormData(this.#find<HTMLFormElement>("[data-filters]"));
    const chosen: Record<string, string[]> = {};
    for (const { key } of this.#payload.facets) {
      const options = filters.getAll(key).map(String);
      if (options.length > 0) chosen[key] = options;
    }
    const year = (name: string) => (/^\d{4}$/.test(String(filters.get(name))) ? Number(filters.get(name)) : null);
    const sort = this.#find<HTMLSelectElement>("[data-sort]").value;
    return {
      scope: filters.get("scope") as Selection["scope"],
      chosen,
      from: year("from"),
      to: year("to"),
      query: this.#find<HTMLInputElement>("[name=q]").value,
      sort: { key: sort.replace("-", "") as Selection["sort"]["key"], isDescending: sort.startsWith("-") },
    };
  }

  #fillControls(): void {
    const { scope, chosen, from, to, query, sort } = this.#selection;
    for (const input of this.#all<HTMLInputElement>("[name=scope]")) input.checked = input.value === scope;
    for (const input of this.#all<HTMLInputElement>("[type=checkbox]")) {
      input.checked = chosen[input.name]?.includes(input.value) ?? false;
      if (input.checked) input.closest("details")?.setAttribute("open", "");
    }
    this.#find<HTMLInputElement>("[name=from]").value = from === null ? "" : String(from);
    this.#find<HTMLInputElement>("[name=to]").value = to === null ? "" : String(to);
    this.#find<HTMLInputElement>("[name=q]").value = query;
    this.#find<HTMLSelectElement>("[data-sort]").value = `${sort.isDescending ? "-" : ""}${sort.key}`;
  }

  #sortBy(key: Selection["sort"]["key"]): void {
    const { sort } = this.#selection;
    // Names read from A, years from the first; money from the largest. A second click turns the order round.
    const isDescending = sort.key === key ? !sort.isDescending : key === "funding";
    this.#selection = { ...this.#selection, sort: { key, isDescending } };
    this.#fillControls();
    this.#change(this.#selection);
  }

  #show(): void {
    const shown = this.#shown();
    this.#showRows(shown);
    this.#showCounts(shown);
    this.#showOptions();
    this.#showChips();
    this.#showSort();
  }

  #shown(): SelectableRow[] {
    return this.#selector.select(this.#selection);
  }

  #showRows(shown: readonly SelectableRow[]): void {
    const body = this.#find("[data-rows]");
    const elements = new Map([...body.children].map((row) => [(row as HTMLElement).dataset["id"], row as HTMLElement]));
    const spellings = this.#selector.spellings(this.#selection.query);
    const words = spellings.flat();
    for (const element of elements.values()) element.hidden = true;
    for (const row of shown) {
      const element = elements.get(row.id);
      if (!element) continue;
      element.hidden = false;
      body.append(element);
      for (const field of element.querySelectorAll("[data-field]")) markWords(field, words);
      this.#sayMatch(element, row, spellings);
    }
    this.#find<HTMLElement>("[data-empty]").hidden = shown.length > 0;
  }

  /** Names the fields a search was found in, where they are not on screen to be marked. */
  #sayMatch(element: HTMLElement, row: SelectableRow, spellings: Spellings): void {
    const said = element.querySelector<HTMLElement>("[data-matched]");
    if (!said) return;
    const names: Readonly<Record<string, string>> = this.#m.fields;
    const isMarked = element.querySelector("mark") !== null;
    const fields = spellings.length === 0 || isMarked ? [] : (this.#selector.matchedFields(row, spellings) ?? []);
    said.hidden = fields.length === 0;
    said.textContent = this.#m.matchedIn(fields.map((field) => names[field] ?? field).join(", "));
  }

  #showCounts(shown: readonly SelectableRow[]): void {
    const { rows } = this.#payload;
    const { scope } = this.#selection;
    const inScope = rows.filter((row) => scope === "all" || row.scope === scope);
    const counts = this.#selector.scopeCounts(this.#selection);
    const stated = shown.filter((row) => row.funding_eur !== null).length;
    this.#find("[data-count-rows]").textContent = String(shown.length);
    this.#find("[data-count-all]").textContent = this.#m.ofInitiatives(inScope.length);
    this.#find<HTMLElement>("[data-elsewhere]").hidden = scope !== "overview" || counts.text === 0 || this.#isWhole();
    this.#find("[data-elsewhere-count]").textContent = this.#m.elsewhere(counts.text);
    for (const input of this.#all<HTMLInputElement>("[name=scope]")) {
      this.#showCount(input, counts[input.value as Selection["scope"]]);
    }
    this.#find("[data-count-stated]").textContent = this.#m.stateAmount(stated, shown.length);
    this.#find("[data-download=csv]").textContent = this.#m.download(shown.length);
    this.#find("[data-sum-amount]").textContent = this.#euros(sumOf(shown).amount_eur);
    this.#find<HTMLElement>("[data-sum]").hidden = stated === 0;
    this.#showOpened();
    this.#find("[data-hidden-for-start]").textContent = this.#m.unknownStart(
      this.#selector.hiddenForWantOfStart(this.#selection),
    );
  }

  #showOptions(): void {
    for (const facet of this.#payload.facets) {
      const counts = this.#selector.optionCounts(this.#selection, facet);
      for (const input of this.#all<HTMLInputElement>(`[type=checkbox][name="${facet.key}"]`)) {
        this.#showCount(input, counts.get(input.value) ?? 0);
      }
    }
  }

  #euros(amount: number): string {
    return euros(amount, explorerMessages(this.#payload.language), this.#payload.language);
  }

  /** The sum, opened: which rows add what, which are contained in others, which state no total amount. */
  #showOpened(): void {
    if (!this.#find<HTMLDetailsElement>("[data-opened]").open) return;
    const { counted, contained, unstated } = sumOf(this.#shown());
    const { amount, funding } = explorerMessages(this.#payload.language);
    const statuses: Readonly<Record<string, string>> = funding;
    const lists = [
      {
        title: this.#m.counted(counted.length),
        items: counted.map(({ row, amount_eur }) => [
          row.name,
          `${amount.words[row.funding_qualifier ?? "exact"]} ${this.#euros(amount_eur)}`.trim(),
        ]),
      },
      { title: this.#m.contained(contained.length), items: contained.map((row) => [row.name]) },
      ...[...unstated].map(([status, rows]) => ({
        title: this.#m.notCounted(rows.length, statuses[status] ?? status),
        items: rows.map((row) => [row.name]),
      })),
    ];
    const note = document.createElement("p");
    note.textContent = this.#m.countedWhole;
    this.#find("[data-opened-lists]").replaceChildren(
      ...lists.filter(({ items }) => items.length > 0).flatMap(({ title, items }) => openedList(title, items)),
      note,
    );
  }

  #showCount(input: HTMLInputElement, count: number): void {
    const option = input.closest(".option");
    option?.classList.toggle("is-empty", count === 0);
    const figure = option?.querySelector("[data-option-count]");
    if (figure) figure.textContent = String(count);
  }

  /** Whether nothing is asked for yet, so that nothing needs saying about what it hides. */
  #isWhole(): boolean {
    return writeSelection({ ...this.#selection, sort: emptySelection.sort }, this.#payload.facets) === "";
  }

  #showChips(): void {
    const chips = this.#find<HTMLElement>("[data-chips]");
    const buttons = chipsOf(this.#selection, this.#payload.facets, this.#m.start).map(({ label, remove }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "chip";
      button.textContent = label;
      button.setAttribute("aria-label", this.#m.remove(label));
      button.dataset["remove"] = remove;
      return button;
    });
    chips.hidden = buttons.length === 0;
    chips.replaceChildren(...buttons, linkButton(this.#m.clear, "clear"), linkButton(this.#m.copyLink, "copy"));
  }

  #onChip(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (!button) return;
    if (button.dataset["action"] === "copy") {
      void navigator.clipboard.writeText(location.href).then(() => {
        button.textContent = this.#m.copied;
      });
      return;
    }
    const selection =
      button.dataset["action"] === "clear"
        ? { ...emptySelection, scope: this.#selection.scope, sort: this.#selection.sort }
        : without(this.#selection, button.dataset["remove"] ?? "");
    this.#selection = selection;
    this.#fillControls();
    this.#change(selection);
    // The chip is gone; the next one, or the search box, takes the focus rather than nobody.
    (this.querySelector<HTMLElement>("[data-remove]") ?? this.#find<HTMLElement>("[name=q]")).focus();
  }

  #showSort(): void {
    const { key, isDescending } = this.#selection.sort;
    for (const header of this.#all("[data-sort-column]")) {
      if (header.getAttribute("data-sort-column") === key) {
        header.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      } else header.removeAttribute("aria-sort");
    }
  }

  /** The rows on screen, with every column of the files, for pasting into a spreadsheet. */
  async #copyRows(): Promise<void> {
    const button = this.#find("[data-copy]");
    const whole = await (await fetch(this.#find<HTMLAnchorElement>("[data-download=json]").href)).text();
    const ids = this.#shown().map(({ id }) => id);
    await navigator.clipboard.writeText(toTabs(pickRecords(whole, ids)));
    button.textContent = this.#m.copiedRows(ids.length);
    setTimeout(() => {
      button.textContent = this.#m.copyRows;
    }, 2_000);
  }

  /** The file of all rows, reduced to the rows on screen in their order. */
  async #download(event: Event, link: HTMLAnchorElement): Promise<void> {
    event.preventDefault();
    const whole = await (await fetch(link.href)).text();
    const ids = this.#shown().map(({ id }) => id);
    const kind = link.dataset["download"];
    // Reading the file as text takes its byte-order mark away; Excel needs it back.
    const mark = kind === "excel" ? "\uFEFF" : "";
    const text =
      kind === "json" ? `${JSON.stringify(pickRecords(whole, ids), null, 1)}\n` : mark + pickLines(whole, ids);
    const file = document.createElement("a");
    file.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
    file.download = link.download.replace(".", `-${ids.length}-of-${this.#payload.rows.length}.`);
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 10_000);
  }

  #find<E extends Element = Element>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`missing element: ${selector}`);
    return element;
  }

  #all<E extends Element = Element>(selector: string): E[] {
    return [...this.querySelectorAll<E>(selector)];
  }
}

customElements.define("initiative-explorer", InitiativeExplorer);
