// Answers a search of the site as it is typed; the question stands in the address.
import type { SiteIndex } from "../../exports/site-index.ts";
import { createSiteSearch } from "../../selection/site-search.ts";
import { searchMessages } from "../../text/messages/search-messages.ts";
import type { Language } from "../../text/messages.ts";
import { markWords } from "../../ui/mark-words.ts";

const shownAtOnce = 40;

class SiteSearch extends HTMLElement {
  #index!: SiteIndex;
  #find!: ReturnType<typeof createSiteSearch>;
  #shown = shownAtOnce;

  async connectedCallback(): Promise<void> {
    const { index, synonyms = "[]" } = this.dataset;
    const input = this.#part<HTMLInputElement>("[name=q]");
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    try {
      const file = await fetch(index ?? "");
      if (!file.ok) throw new Error(`${index}: ${file.status}`);
      this.#index = (await file.json()) as SiteIndex;
    } catch (error) {
      this.#part("[data-status]").textContent = this.#m.failed;
      throw error;
    }
    this.#find = createSiteSearch(this.#index.title, this.#index.detail, JSON.parse(synonyms));
    this.#part("form").addEventListener("submit", (event) => event.preventDefault());
    input.addEventListener("input", () => {
      this.#shown = shownAtOnce;
      const query = input.value === "" ? "" : `?q=${encodeURIComponent(input.value)}`;
      history.replaceState(history.state, "", `${location.pathname}${query}`);
      this.#show();
    });
    this.#part("[data-more]").addEventListener("click", () => this.#showMore());
    addEventListener("popstate", () => {
      input.value = new URLSearchParams(location.search).get("q") ?? "";
      this.#show();
    });
    this.#show();
    this.dataset["state"] = "ready";
  }

  get #m() {
    return searchMessages(this.dataset["language"] as Language);
  }

  #show(): void {
    const query = this.#part<HTMLInputElement>("[name=q]").value.trim();
    const { entries, spellings } = this.#find(query);
    const words = spellings.flat();
    this.#part("[data-finds]").replaceChildren(
      ...entries.slice(0, this.#shown).map((entry) => this.#item(entry, words)),
    );
    this.#part("[data-status]").textContent = query === "" ? "" : this.#m.found(entries.length, query);
    this.#part("[data-none]").toggleAttribute("hidden", query === "" || entries.length > 0);
    const left = entries.length - this.#shown;
    const more = this.#part("[data-more]");
    more.toggleAttribute("hidden", left <= 0);
    more.textContent = this.#m.more(Math.min(left, shownAtOnce));
  }

  #showMore(): void {
    const first = this.#shown;
    this.#shown += shownAtOnce;
    this.#show();
    this.#part("[data-finds]").children[first]?.querySelector("a")?.focus();
  }

  #item(entry: number, words: readonly string[]): HTMLElement {
    const pattern = this.#part<HTMLTemplateElement>("template").content.firstElementChild;
    const item = pattern?.cloneNode(true) as HTMLElement;
    const [heading, kind, detail] = ["title", "kind", "detail"].map((part) => item.querySelector(`[data-${part}]`));
    const link = document.createElement("a");
    link.className = "quiet";
    heading?.append(link);
    const { title, href, kinds, kind: kindOf, detail: details } = this.#index;
    link.href = href[entry] ?? "";
    link.textContent = title[entry] ?? "";
    if (kind) kind.textContent = kinds[kindOf[entry] ?? 0] ?? "";
    if (detail) detail.textContent = around(details[entry] ?? "", words);
    markWords(link, words);
    if (detail) markWords(detail, words);
    return item;
  }

  #part<E extends Element = Element>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`missing element: ${selector}`);
    return element;
  }
}

const detailAtMost = 220;

/** As much of a text as two lines hold, from shortly before the first word that was found. */
function around(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  const positions = words.map((word) => lower.indexOf(word)).filter((position) => position >= 0);
  const start = Math.max(0, Math.min(...positions, text.length) - 60);
  const from = positions.length === 0 || start === 0 ? 0 : text.indexOf(" ", start) + 1;
  const part = text.slice(from, from + detailAtMost);
  const end = from + detailAtMost < text.length ? `${part.slice(0, part.lastIndexOf(" "))} …` : part;
  return from > 0 ? `… ${end}` : end;
}

customElements.define("site-search", SiteSearch);
