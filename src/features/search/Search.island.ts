// Answers a search of the site as it is typed; the question stands in the address.
import type { SiteIndex } from "../../exports/site-index.ts";
import { readQuery, text, writeQuery } from "../../routes/query.ts";
import { createSiteSearch } from "../../selection/site-search.ts";
import type { HandedWords, SearchMessages } from "../../text/island-messages.ts";
import { sayable } from "../../text/message-format/said.ts";
import { fromTemplate, link } from "../../ui/from-template.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { markWords } from "../../ui/mark-words.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";

const shownAtOnce = 40;
const query = { q: text };

class SiteSearch extends Island {
  #m!: SearchMessages;
  #index!: SiteIndex;
  /** Answers once the index is here; what is asked before is answered then. */
  #search: ReturnType<typeof createSiteSearch> | undefined;
  #shown = shownAtOnce;

  protected override start(): void {
    const { words, language } = this.handed<HandedWords>();
    this.#m = sayable(words, language);
    this.find("form").addEventListener("submit", (event) => event.preventDefault());
    this.#input.addEventListener("input", () => {
      this.#shown = shownAtOnce;
      writeAddress(writeQuery({ q: this.#input.value }, query), "replace");
      showUnknown(this, []);
      this.#show();
    });
    this.find("[data-more]").addEventListener("click", () => this.#showMore());
    addEventListener("popstate", () => this.#readAddress());
    this.#readAddress();
    void this.#load();
  }

  async #load(): Promise<void> {
    const { index = "", synonyms = "[]" } = this.dataset;
    try {
      const file = await fetch(index);
      if (!file.ok) throw new Error(`${index}: ${file.status}`);
      this.#index = (await file.json()) as SiteIndex;
    } catch (error) {
      this.find("[data-status]").textContent = this.#m.failed;
      throw error;
    }
    this.#search = createSiteSearch(this.#index.title, this.#index.detail, JSON.parse(synonyms));
    this.#show();
  }

  get #input() {
    return this.find<HTMLInputElement>("[name=q]");
  }

  #readAddress(): void {
    const { state, unknown } = readQuery(location.search, query);
    this.#input.value = state.q;
    showUnknown(this, unknown);
    this.#show();
  }

  #show(): void {
    if (!this.#search) return;
    const asked = this.#input.value.trim();
    const { entries, spellings } = this.#search(asked);
    const words = spellings.flat();
    const items = entries.slice(0, this.#shown).map((entry) => this.#item(entry, words));
    this.find("[data-finds]").replaceChildren(...items);
    this.find("[data-status]").textContent = asked === "" ? "" : this.#m.found({ n: entries.length, query: asked });
    this.find("[data-none]").hidden = asked === "" || entries.length > 0;
    const left = entries.length - this.#shown;
    const more = this.find("[data-more]");
    more.hidden = left <= 0;
    more.textContent = this.#m.more({ n: Math.min(left, shownAtOnce) });
  }

  #showMore(): void {
    const first = this.#shown;
    this.#shown += shownAtOnce;
    this.#show();
    this.find("[data-finds]").children[first]?.querySelector("a")?.focus();
  }

  #item(entry: number, words: readonly string[]): HTMLElement {
    const { title, href, kinds, kind, detail } = this.#index;
    const item = fromTemplate(this.find("template"), {
      parts: {
        kind: kinds[kind[entry] ?? 0] ?? "",
        title: [link(title[entry] ?? "", href[entry] ?? "")],
        detail: around(detail[entry] ?? "", words),
      },
    });
    for (const part of item.querySelectorAll("a, .detail")) markWords(part, words);
    return item;
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
