// Makes the finished list filterable: reads the address, listens to the controls, shows and orders the rows.

import { readSelection, writeSelection } from "../../routes/selection-address.ts";
import { emptySelection, isOpenFound, type ListLayout, type Selection } from "../../selection/selection.ts";
import { createSelector, type Selector } from "../../selection/selector.ts";
import { explorerMessages } from "../../text/messages/explorer-messages.ts";
import { afterPaint } from "../../ui/after-paint.ts";
import { markWords } from "../../ui/mark-words.ts";
import { chipsOf, cleared } from "./explorer-chips.ts";
import { readControls, writeControls } from "./explorer-controls.ts";
import { button, note } from "./explorer-elements.ts";
import { createOptions } from "./explorer-options.ts";
import { type ExplorerPayload, type HandedPayload, rowsAtOnce } from "./explorer-payload.ts";
import { createRowList, createRowWriter } from "./explorer-rows.ts";
import { showCount, showSummary } from "./explorer-summary.ts";
import { pillarTags, rowWords } from "./row-words.ts";
import { copyRows, copyText, downloadRows } from "./take-away.ts";

// As many as stand side by side on a screen.
const comparedAtMost = 4;

class InitiativeExplorer extends HTMLElement {
  #payload!: ExplorerPayload;
  #selector!: Selector;
  #list!: ReturnType<typeof createRowList>;
  #newRow!: ReturnType<typeof createRowWriter>;
  #options!: ReturnType<typeof createOptions>;
  #selection: Selection = emptySelection;
  /** The rows that fit, in order; the page holds the first of them. */
  #rows: number[] = [];
  #inPage = 0;
  /** How the address is to follow the selection once that is painted; not at all if undefined. */
  #addressTo: "push" | "replace" | undefined;

  connectedCallback(): void {
    const handed = document.getElementById("explorer-data");
    const { list, ...payload } = JSON.parse(handed?.textContent ?? "") as HandedPayload;
    // Once read it would only weigh.
    handed?.remove();
    this.#payload = payload;
    this.#selector = createSelector(list, payload.facets, payload.synonyms);
    this.#newRow = createRowWriter(this.#find("[data-pattern]"));
    this.#list = createRowList(
      this.#find("[data-rows]"),
      (row) => this.#write(row),
      () => this.#showRest(),
    );
    this.#options = createOptions(this.#find("[data-filters]"), payload.facets);
    this.#listen();
    for (const part of this.#all<HTMLElement>("[inert]")) part.inert = false;
    for (const header of this.#all<HTMLButtonElement>("[data-sort-by]")) header.disabled = false;
    this.#readAddress();
    this.dataset["state"] = "ready";
    // What the first search or the first facet opened would wait for. Not every browser tells when it is idle.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      this.#selector.search.prepare();
      this.#options.fill();
    });
  }

  get #m() {
    return explorerMessages(this.#payload.language).explorer;
  }

  #listen(): void {
    const filters = this.#find<HTMLFormElement>("[data-filters]");
    const search = this.#find<HTMLFormElement>("[data-search]");
    const toggle = this.#find<HTMLButtonElement>("[data-toggle]");
    toggle.addEventListener("click", () => {
      toggle.setAttribute("aria-expanded", String(toggle.getAttribute("aria-expanded") !== "true"));
    });
    // Typing replaces the address, so that Back leaves the search in one step rather than letter by letter.
    search.addEventListener("input", () => this.#change(this.#fromControls(), "replace"));
    for (const part of [filters, this.#find("[data-sort]"), this.#find("[data-layouts]")]) {
      part.addEventListener("change", () => this.#change(this.#fromControls()));
    }
    filters.addEventListener(
      "toggle",
      ({ target }) => this.#options.opened(target, this.#selector, this.#selection),
      true,
    );
    for (const form of [filters, search]) form.addEventListener("submit", (event) => event.preventDefault());
    for (const header of this.#all<HTMLButtonElement>("[data-sort-by]")) {
      header.addEventListener("click", () => this.#sortBy(header.dataset["sortBy"] as Selection["sort"]["key"]));
    }
    this.#find("[data-show-all]").addEventListener("click", () => {
      this.#set({ ...this.#selection, scope: "all" });
      this.#find<HTMLElement>("[name=scope]:checked").focus();
    });
    this.#find("[data-show-more]").addEventListener("click", () => this.#showMore());
    for (const link of this.#all<HTMLAnchorElement>("[data-download]")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        void downloadRows(link, this.#ids(), this.#selector.size);
      });
    }
    const copy = this.#find<HTMLElement>("[data-copy]");
    copy.addEventListener("click", () => void copyRows(copy, this.#find("[data-download=json]"), this.#ids(), this.#m));
    this.#find("[data-opened]").addEventListener("toggle", () => this.#showRest());
    addEventListener("popstate", () => this.#readAddress());
  }

  #readAddress(): void {
    const { selection, unknown } = readSelection(location.search, this.#payload.facets);
    this.#say(
      unknown.length === 0
        ? ""
        : this.#m.unknownParameter(unknown.map(({ name, value }) => `${name}=${value}`).join(", ")),
    );
    this.#selection = selection;
    this.#addressTo = undefined;
    this.#writeControls();
    this.#show();
  }

  #fromControls(): Selection {
    return readControls(this, this.#selection, this.#payload.facets);
  }

  #writeControls(): void {
    this.#options.fill(this.#selection);
    writeControls(this, this.#selection, this.#payload.facets);
  }

  /** Takes over a selection that did not come from the controls. */
  #set(selection: Selection): void {
    this.#change(selection);
    this.#writeControls();
  }

  #change(selection: Selection, how: "push" | "replace" = "push"): void {
    this.#selection = selection;
    // A step of its own if any change of those in one frame is.
    this.#addressTo = this.#addressTo === "push" ? "push" : how;
    // Before all else that waits for the rows to be painted, so that a reader who leaves at once comes back to them.
    afterPaint(() => this.#writeAddress());
    this.#say("");
    this.#show();
  }

  /** Brings the address up to date, which the browser takes its time for and the rows need not wait for. */
  #writeAddress(): void {
    const address = `${location.pathname}${writeSelection(this.#selection, this.#payload.facets)}${location.hash}`;
    if (this.#addressTo === "push") history.pushState(null, "", address);
    if (this.#addressTo === "replace") history.replaceState(history.state, "", address);
    this.#addressTo = undefined;
  }

  #say(text: string): void {
    const said = this.#find<HTMLElement>("[data-unknown]");
    said.hidden = text === "";
    said.textContent = text;
  }

  #sortBy(key: Selection["sort"]["key"]): void {
    const { sort } = this.#selection;
    // Names read from A, years from the first; money from the largest. A second click turns the order round.
    const isDescending = sort.key === key ? !sort.isDescending : key === "funding";
    this.#set({ ...this.#selection, sort: { key, isDescending } });
  }

  /** What a reader looks at first: the rows, and how many. The rest follows once these are painted. */
  #show(): void {
    const matching = this.#selector.matching(this.#selection);
    this.#rows = this.#selector.inOrder(matching, this.#selection.sort);
    this.#inPage = Math.min(rowsAtOnce, this.#rows.length);
    this.#setLayout(this.#selection.layout);
    this.#list.replace(this.#rows.slice(0, this.#inPage), this.#notes());
    this.#find<HTMLElement>("[data-empty]").hidden = this.#rows.length > 0;
    showCount(this, this.#payload, this.#selector, this.#selection);
    this.#showMoreButton();
    this.#showChips();
    this.#showSort();
  }

  #showRest(): void {
    this.#options.show(this.#selector, this.#selection);
    showSummary(this, this.#payload, this.#selector, this.#selection);
    this.#showCompare();
  }

  /** What rows say beside their own words depends on the search and on what openness lets in, and on nothing else. */
  #notes(): string {
    const { facets } = this.#payload;
    const { chosen, query } = this.#selection;
    const open = facets.filter((facet) => isOpenFound(facet, this.#selection)).map(({ key }) => [key, chosen[key]]);
    return writeSelection({ ...emptySelection, query: query.trim(), chosen: Object.fromEntries(open) }, facets);
  }

  #setLayout(layout: ListLayout): void {
    this.#find<HTMLElement>("[data-results]").dataset["layout"] = layout;
  }

  #write(at: number): HTMLElement {
    const { facets, language, initiatives } = this.#payload;
    const { query } = this.#selection;
    const row = this.#selector.row(at);
    const words = rowWords(row, facets, explorerMessages(language), language);
    const notes = { found: query.trim() === "" ? "" : this.#foundIn(at), open: this.#openTo(at) };
    const home = `${initiatives}${row.id}/`;
    const { element, marked } = this.#newRow(row.id, home, { ...words, ...notes }, pillarTags(row, facets));
    if (query.trim() !== "") {
      const spellings = this.#selector.search.spellings(query).flat();
      for (const part of marked) markWords(part, spellings);
    }
    return element;
  }

  /** Names what a search was found in and is not on screen to be marked. */
  #foundIn(row: number): string {
    const { fields, options } = this.#selector.search.matches(row, this.#selection.query);
    const matches = [
      ...fields
        .filter((field) => field !== "name" && field !== "summary")
        .map((field) => this.#m.fields[field] ?? field),
      ...options.map(({ facet, option }) => `${facet.label}: ${option.label}`),
    ];
    return matches.length > 0 ? this.#m.matchedIn(matches.join(", ")) : "";
  }

  #openTo(row: number): string {
    const facets = this.#selector.openFacets(this.#selection, row);
    return facets.map(({ key }) => this.#m.open[key] ?? "").join(", ");
  }

  /** The way to see the rows side by side, where there are few enough. */
  #showCompare(): void {
    const link = this.#find<HTMLAnchorElement>("[data-compare]");
    link.hidden = this.#rows.length < 2 || this.#rows.length > comparedAtMost;
    link.href = `${this.#payload.compare}?initiatives=${link.hidden ? "" : this.#ids().join(",")}`;
  }

  #showMoreButton(): void {
    const left = this.#rows.length - this.#inPage;
    this.#find<HTMLElement>("[data-more]").hidden = left === 0;
    this.#find("[data-more-count]").textContent = this.#m.shownRows(this.#inPage, this.#rows.length);
    this.#find("[data-show-more]").textContent = this.#m.moreRows(Math.min(rowsAtOnce, left));
  }

  #showMore(): void {
    const first = this.#inPage;
    this.#inPage = Math.min(first + rowsAtOnce, this.#rows.length);
    this.#list.append(this.#rows.slice(first, this.#inPage));
    this.#showMoreButton();
    // The reader goes on with the first row that was not there.
    this.#find("[data-rows]").children[first]?.querySelector("a")?.focus();
  }

  #showChips(): void {
    const row = this.#find<HTMLElement>("[data-chips]");
    const chips = chipsOf(this.#selection, this.#payload.facets, this.#m).map(({ label, removed, flipped }) => {
      const group = document.createElement("span");
      group.className = "chip-group";
      const remove = button(label, "chip", () => this.#fromChip(removed));
      remove.setAttribute("aria-label", this.#m.remove(label));
      group.append(remove);
      if (flipped) {
        const { isExcluded, option, selection } = flipped;
        const flip = button(isExcluded ? this.#m.include : this.#m.exclude, "flip", () => this.#fromChip(selection));
        flip.setAttribute("aria-label", isExcluded ? this.#m.includeOption(option) : this.#m.excludeOption(option));
        group.append(flip);
      }
      return group;
    });
    if (chips.length === 0) {
      row.replaceChildren(note(this.#m.noFilter));
      return;
    }
    row.replaceChildren(
      ...chips,
      button(this.#m.clear, "link-button small", () => this.#fromChip(cleared(this.#selection))),
      button(this.#m.copyLink, "link-button small", (pressed) => void copyText(location.href, pressed, this.#m.copied)),
    );
  }

  #fromChip(selection: Selection): void {
    this.#set(selection);
    // The chip is gone; the next one, or the search box, takes the focus rather than nobody.
    (this.querySelector<HTMLElement>("[data-chips] .chip") ?? this.#find<HTMLElement>("[name=q]")).focus();
  }

  #showSort(): void {
    const { key, isDescending } = this.#selection.sort;
    for (const header of this.#all("[data-sort-column]")) {
      if (header.getAttribute("data-sort-column") === key) {
        header.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      } else header.removeAttribute("aria-sort");
    }
  }

  #ids(): string[] {
    return this.#rows.map((row) => this.#selector.id(row));
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
