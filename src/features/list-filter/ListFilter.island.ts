// Narrows a list that stands on the page whole: reads the address, listens to the form, hides what does not fit.
import { readQuery, writeQuery } from "../../routes/query.ts";
import type { HandedWords, ListFilterMessages } from "../../text/island-messages.ts";
import { sayable } from "../../text/message-format/said.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";
import { choiceQuery, fits, type ListChoice, type ListItem, searchable } from "./list-choice.ts";

class ListFilter extends Island {
  #m!: ListFilterMessages;
  #form!: HTMLFormElement;
  #query!: ReturnType<typeof choiceQuery>;
  #items: { element: HTMLElement; item: ListItem }[] = [];
  #parts: HTMLElement[] = [];
  #isNarrowed = false;

  protected override start(): void {
    const { words, language } = this.handed<HandedWords>();
    this.#m = sayable(words, language);
    this.#form = this.find("form");
    const list = document.querySelector(`[data-list="${this.dataset["of"]}"]`);
    this.#parts = [...(list?.querySelectorAll<HTMLElement>("[data-part]") ?? [])];
    this.#items = [...(list?.querySelectorAll<HTMLElement>("[data-item]") ?? [])].map((element) => ({
      element,
      item: { text: searchable(element.textContent), facets: { ...element.dataset } as Record<string, string> },
    }));
    const values = (select: HTMLSelectElement) => [...select.options].map(({ value }) => value).filter(Boolean);
    this.#query = choiceQuery(
      Object.fromEntries(this.all<HTMLSelectElement>("select").map((each) => [each.name, values(each)])),
    );
    this.#form.addEventListener("input", () => this.#change());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#change();
    });
    // A reset has not yet emptied the fields when it is heard.
    this.#form.addEventListener("reset", () => setTimeout(() => this.#change()));
    addEventListener("popstate", () => this.#readAddress());
    addEventListener("hashchange", () => this.#revealTarget());
    this.#readAddress();
    this.#revealTarget();
  }

  #readAddress(): void {
    const { state, unknown } = readQuery(location.search, this.#query);
    for (const field of this.#fields()) field.value = state[field.name] ?? "";
    showUnknown(this, unknown);
    this.#show(state);
  }

  #change(): void {
    const choice = Object.fromEntries(this.#fields().map(({ name, value }) => [name, value.trim()]));
    writeAddress(writeQuery(choice, this.#query), "replace");
    showUnknown(this, []);
    this.#show(choice);
  }

  #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return this.all("input, select");
  }

  #show(choice: ListChoice): void {
    let shown = 0;
    for (const { element, item } of this.#items) {
      const isShown = fits(item, choice);
      element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    const all = this.#items.length;
    for (const part of this.#parts) {
      part.hidden = !part.querySelector("[data-item]:not([hidden])");
      // What is asked for is not left folded, and is folded again when nothing is.
      if (part instanceof HTMLDetailsElement && (shown < all || this.#isNarrowed)) part.open = shown < all;
    }
    this.#isNarrowed = shown < all;
    const { all: whole, some, none } = this.#m;
    this.find("[data-status]").textContent =
      shown === all ? whole({ all }) : shown === 0 ? none({ all }) : some({ n: shown, all });
  }

  /** A link to one item shows it, whatever was asked before. */
  #revealTarget(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[data-item][hidden]")) return;
    this.#form.reset();
    setTimeout(() => target.scrollIntoView());
  }
}

customElements.define("list-filter", ListFilter);
