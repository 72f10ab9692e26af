// Narrows a list that stands on the page whole: reads the address, listens to the form, hides what does not fit.
import { fits, type ListChoice, type ListItem, readChoice, searchable, writeChoice } from "./list-choice.ts";

class ListFilter extends HTMLElement {
  #form!: HTMLFormElement;
  #items: { element: HTMLElement; item: ListItem }[] = [];
  #parts: HTMLElement[] = [];

  connectedCallback(): void {
    const form = this.querySelector("form");
    const list = document.querySelector<HTMLElement>(`[data-list="${this.dataset["of"]}"]`);
    if (!form || !list) return;
    this.#form = form;
    this.#parts = [...list.querySelectorAll<HTMLElement>("[data-part]")];
    this.#items = [...list.querySelectorAll<HTMLElement>("[data-item]")].map((element) => ({
      element,
      item: { text: searchable(element.textContent ?? ""), facets: { ...element.dataset } as Record<string, string> },
    }));
    form.addEventListener("input", () => this.#change());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#change();
    });
    // A reset has not yet emptied the fields when it is heard.
    form.addEventListener("reset", () => setTimeout(() => this.#change()));
    addEventListener("popstate", () => this.#readAddress());
    addEventListener("hashchange", () => this.#revealTarget());
    this.#readAddress();
    this.#revealTarget();
  }

  #readAddress(): void {
    const known = [...this.#form.querySelectorAll("select")].map((select) => [
      select.name,
      [...select.options].map(({ value }) => value),
    ]);
    const { choice, unknown } = readChoice(location.search, Object.fromEntries(known));
    for (const field of this.#fields())
      field.value = field.name === "q" ? choice.query : (choice.facets[field.name] ?? "");
    const misread = this.querySelector<HTMLElement>("[data-misread]");
    if (misread) {
      misread.hidden = unknown.length === 0;
      misread.textContent = (this.dataset["unknown"] ?? "").replace("{what}", unknown.join(", "));
    }
    this.#show(choice);
  }

  #change(): void {
    const choice = this.#choice();
    history.replaceState(null, "", location.pathname + writeChoice(choice) + location.hash);
    this.#show(choice);
  }

  #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.#form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
  }

  #choice(): ListChoice {
    const values = Object.fromEntries(this.#fields().map(({ name, value }) => [name, value]));
    const { q = "", ...facets } = values;
    return { query: q, facets };
  }

  #show(choice: ListChoice): void {
    let shown = 0;
    for (const { element, item } of this.#items) {
      const isShown = fits(item, choice);
      element.hidden = !isShown;
      if (isShown) shown += 1;
    }
    for (const part of this.#parts) part.hidden = !part.querySelector("[data-item]:not([hidden])");
    const status = this.querySelector("[data-status]");
    const { all = "", some = "", none = "" } = this.dataset;
    if (status) {
      status.textContent = shown === this.#items.length ? all : shown === 0 ? none : some.replace("{n}", String(shown));
    }
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
