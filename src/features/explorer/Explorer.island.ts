// Makes the finished list filterable: reads the address, listens to the controls, shows and orders the rows.
import { readSelection, writeSelection } from "../../routes/selection-address.ts";
import { emptySelection, type Selection } from "../../selection/selection.ts";
import { createSelector, type Selector } from "../../selection/selector.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import { sayable } from "../../text/message-format/said.ts";
import { afterPaint } from "../../ui/after-paint.ts";
import { fromTemplate } from "../../ui/from-template.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { markWords } from "../../ui/mark-words.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";
import { chipsOf, cleared, showChips } from "./explorer-chips.ts";
import { readControls, writeControls } from "./explorer-controls.ts";
import { onField } from "./explorer-matrix.ts";
import { notesKey, notesOf } from "./explorer-notes.ts";
import { createOptions } from "./explorer-options.ts";
import { closeOnLeaving, markPanels } from "./explorer-panels.ts";
import { type ExplorerPayload, type HandedPayload, rowsAtOnce } from "./explorer-payload.ts";
import { createRowList, rowFilling } from "./explorer-rows.ts";
import { showCount, showSummary } from "./explorer-summary.ts";
import { pillarTags, rowWords } from "./row-words.ts";
import type { OnScreen } from "./take-away.ts";
import { takeAwayLater } from "./take-away-later.ts";

/** As many rows as have the lines behind them open when a field of the matrix is chosen. */
const linesOpenAtMost = 8;

class InitiativeExplorer extends Island {
  #payload!: ExplorerPayload;
  #selector!: Selector;
  #list!: ReturnType<typeof createRowList>;
  #pattern!: HTMLTemplateElement;
  #options!: ReturnType<typeof createOptions>;
  #takeAway!: ReturnType<typeof takeAwayLater>;
  #selection: Selection = emptySelection;
  /** The rows that fit, in order; the page holds the first of them. */
  #rows: number[] = [];
  #inPage = 0;
  /** How the address is to follow the selection once that is painted; not at all if undefined. */
  #addressTo: "push" | "replace" | undefined;

  protected override start(): void {
    const handed = document.getElementById("explorer-data");
    const { list, words, ...payload } = JSON.parse(handed?.textContent ?? "") as HandedPayload;
    // Once read it would only weigh.
    handed?.remove();
    this.#payload = { ...payload, m: sayable<ExplorerMessages>(words, payload.language) };
    this.#selector = createSelector(list, payload.facets, payload.synonyms);
    this.#pattern = this.find("[data-pattern=row]");
    this.#list = createRowList(
      this.find("[data-rows]"),
      payload.listed,
      (row) => this.#write(row),
      () => this.#showRest(),
    );
    this.#options = createOptions(this.find("[data-filters]"), payload.facets);
    this.#takeAway = takeAwayLater(this.find("[data-take]"), this.#payload, () => this.#shown());
    this.#listen();
    this.#listenToButtons();
    this.#readAddress();
    // What the first search or the first facet opened would wait for. Not every browser tells when it is idle.
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      this.#selector.search.prepare();
      this.#options.fill();
    });
  }

  get #m() {
    return this.#payload.m.explorer;
  }

  #listen(): void {
    const filters = this.find<HTMLFormElement>("[data-filters]");
    const search = this.find<HTMLFormElement>("[data-search]");
    // Typing replaces the address, so that Back leaves the search in one step rather than letter by letter.
    search.addEventListener("input", () => this.#change(this.#fromControls(), "replace"));
    for (const part of [filters, this.find("[data-sort]"), this.find("[data-matrix]")]) {
      part.addEventListener("change", () => this.#change(this.#fromControls()));
    }
    filters.addEventListener(
      "toggle",
      ({ target }) => this.#options.opened(target, this.#selector, this.#selection),
      true,
    );
    for (const form of [filters, search]) form.addEventListener("submit", (event) => event.preventDefault());
    onField(
      this,
      () => this.#selection,
      (selection) => this.#fromField(selection),
    );
    this.find("[data-lines]").addEventListener("toggle", () => void this.#showLines());
    closeOnLeaving(this);
    addEventListener("popstate", () => this.#readAddress());
    // Who follows a link comes back to what was asked, however soon after asking.
    addEventListener("click", ({ target }) => (target as Element).closest("a") && this.#writeAddress(), true);
  }

  #listenToButtons(): void {
    const press = (selector: string, does: (pressed: HTMLElement) => void) => {
      for (const button of this.all(selector)) button.addEventListener("click", () => does(button));
    };
    press("[data-toggle]", (toggle) => {
      toggle.ariaExpanded = String(toggle.ariaExpanded !== "true");
    });
    press("[data-show-mentioned]", () => {
      this.#set({ ...this.#selection, scope: "all" });
      this.find("[data-panel=scope] > summary").focus();
    });
    press("[data-show-more]", () => this.#showMore());
    press("[data-clear]", () => this.#set(cleared(this.#selection)));
  }

  #readAddress(): void {
    const { selection, unknown } = readSelection(location.search, this.#payload.facets);
    showUnknown(this, unknown);
    this.#selection = selection;
    this.#addressTo = undefined;
    this.#writeControls();
    this.#show();
    this.#openLines();
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
    showUnknown(this, []);
    this.#show();
  }

  /** Brings the address up to date, which the browser takes its time for and the rows need not wait for. */
  #writeAddress(): void {
    if (this.#addressTo) writeAddress(writeSelection(this.#selection, this.#payload.facets), this.#addressTo);
    this.#addressTo = undefined;
  }

  /** Takes over what a press in the matrix asks for; where that is little, the lines behind it stand open. */
  #fromField(selection: Selection): void {
    this.#set(selection);
    this.#openLines();
  }

  /** What stands behind the sum is written while it stands open, by a script that is asked for when it first does. */
  async #showLines(): Promise<void> {
    if (!this.find<HTMLDetailsElement>("[data-lines]").open) return;
    const { showLines } = await import("./explorer-lines.ts");
    showLines(this, this.#payload, this.#selector, this.#selection);
  }

  #openLines(): void {
    const { region, pillar } = this.#selection.chosen;
    const isLittle = (region || pillar) && this.#rows.length <= linesOpenAtMost;
    const hasRoom = matchMedia("(min-width: 46.01rem)").matches;
    this.find<HTMLDetailsElement>("[data-lines]").open = Boolean(isLittle && hasRoom);
  }

  /** What a reader looks at first: the rows, and how many. The rest follows once these are painted. */
  #show(): void {
    const { facets } = this.#payload;
    const matching = this.#selector.matching(this.#selection);
    this.#rows = this.#selector.inOrder(matching, this.#selection);
    this.#inPage = Math.min(rowsAtOnce, this.#rows.length);
    this.find("[data-results]").dataset["layout"] = this.#selection.layout;
    this.#list.replace(this.#rows.slice(0, this.#inPage), notesKey(this.#selection, facets));
    this.find("[data-empty]").hidden = this.#rows.length > 0;
    showCount(this, this.#payload, this.#selector, this.#selection);
    this.#showMoreButton();
    const chips = chipsOf(this.#selection, facets, this.#m);
    showChips(this.find("[data-chips]"), chips, this.#m, (selection) => this.#fromChip(selection));
    this.find("[data-clear]").hidden = chips.length === 0;
    this.find("[data-toggle]").textContent = this.#m.filters({ n: chips.length });
    markPanels(this.find("[data-filters]"), this.#selection);
  }

  #showRest(): void {
    this.#options.show(this.#selector, this.#selection);
    showSummary(this, this.#payload, this.#selector, this.#selection, (selection) => this.#set(selection));
    this.#takeAway.show();
    void this.#showLines();
  }

  #write(at: number): HTMLElement {
    const { facets, language, initiatives, m } = this.#payload;
    const { query } = this.#selection;
    const row = this.#selector.row(at, this.#selection);
    const words = {
      ...rowWords(row, facets, m, language),
      ...notesOf(at, this.#selector, this.#selection, this.#m),
    };
    const filling = rowFilling(row.id, `${initiatives}${row.id}/`, words, pillarTags(row, facets));
    const element = fromTemplate(this.#pattern, filling);
    if (query.trim() !== "") {
      const spellings = this.#selector.search.spellings(query).flat();
      for (const part of element.querySelectorAll(".name, .about")) markWords(part, spellings);
    }
    return element;
  }

  #showMoreButton(): void {
    const left = this.#rows.length - this.#inPage;
    this.find("[data-more]").hidden = left === 0;
    this.find("[data-more-count]").textContent = this.#m.shownRows({ n: this.#inPage, of: this.#rows.length });
    this.find("[data-show-more]").textContent = this.#m.moreRows({ n: Math.min(rowsAtOnce, left) });
  }

  #showMore(): void {
    const first = this.#inPage;
    this.#inPage = Math.min(first + rowsAtOnce, this.#rows.length);
    this.#list.append(this.#rows.slice(first, this.#inPage));
    this.#showMoreButton();
    // The reader goes on with the first row that was not there.
    this.find("[data-rows]").children[first]?.querySelector("a")?.focus();
  }

  #fromChip(selection: Selection): void {
    this.#set(selection);
    // The chip is gone; the next one, or the search box, takes the focus rather than nobody.
    (this.querySelector<HTMLElement>("[data-chips] .chip") ?? this.find("[name=q]")).focus();
  }

  #shown(): OnScreen {
    const query = writeSelection(this.#selection, this.#payload.facets);
    return { ids: this.#ids(), selection: this.#selection, query };
  }

  #ids(): string[] {
    return this.#rows.map((row) => this.#selector.id(row));
  }
}

customElements.define("initiative-explorer", InitiativeExplorer);
