// Answers a search of the site as it is typed; the question stands in the address, the answers come from a worker.
import { readQuery, text, writeQuery } from "../../routes/query.ts";
import type { HandedWords, SearchMessages } from "../../text/island-messages.ts";
import { sayable } from "../../text/message-format/said.ts";
import { type Filling, fromTemplate, link } from "../../ui/from-template.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { markWords } from "../../ui/mark-words.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";
import type { SearchReply, SearchRequest } from "./search.worker.ts";
import type { SearchAnswer, ShownEntry, ShownFind } from "./search-answer.ts";

const shownAtOnce = 20;
const query = { q: text };

class SiteSearch extends Island {
  #m!: SearchMessages;
  /** There once the reader is about to search. */
  #worker: Worker | undefined;
  #shown = shownAtOnce;
  /** Whether the answer that comes is to be read on from where the last one ended. */
  #isMore = false;

  protected override start(): void {
    const { words, language } = this.handed<HandedWords>();
    this.#m = sayable(words, language);
    this.find("form").addEventListener("submit", (event) => event.preventDefault());
    this.#input.addEventListener("focus", () => this.#load());
    this.#input.addEventListener("input", () => {
      this.#shown = shownAtOnce;
      writeAddress(writeQuery({ q: this.#input.value }, query), "replace");
      showUnknown(this, []);
      this.#ask();
    });
    this.find("[data-more]").addEventListener("click", () => {
      this.#shown += shownAtOnce;
      this.#isMore = true;
      this.#ask();
    });
    this.addEventListener("keydown", (event) => this.#move(event));
    this.addEventListener("click", ({ target }) => {
      const nearest = (target as Element).closest<HTMLElement>("[data-nearest] button")?.textContent;
      if (nearest) this.#enter(nearest);
    });
    addEventListener("popstate", () => this.#readAddress());
    this.#readAddress();
  }

  get #input() {
    return this.find<HTMLInputElement>("[name=q]");
  }

  #readAddress(): void {
    const { state, unknown } = readQuery(location.search, query);
    this.#input.value = state.q;
    showUnknown(this, unknown);
    this.#ask();
  }

  #enter(asked: string): void {
    this.#input.value = asked;
    this.#input.dispatchEvent(new Event("input", { bubbles: true }));
    this.#input.focus();
  }

  #load(): void {
    if (this.#worker) return;
    const { index = "", synonyms = "[]" } = this.dataset;
    this.#worker = new Worker(new URL("./search.worker.ts", import.meta.url), { type: "module" });
    this.#worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => this.#hear(data));
    this.#worker.addEventListener("error", () => this.#hear("failed"));
    this.#tell({ index: new URL(index, location.href).href, synonyms: JSON.parse(synonyms) });
  }

  #tell(request: SearchRequest): void {
    this.#worker?.postMessage(request);
  }

  #ask(): void {
    const asked = this.#input.value.trim();
    if (asked === "") {
      this.#show({ query: "", finds: [], count: 0, whole: 0, leftOut: [], words: [], nearest: [] });
      return;
    }
    this.#load();
    this.#tell({ query: asked, atMost: this.#shown });
  }

  #hear(said: SearchReply): void {
    if (said === "failed") this.find("[data-status]").textContent = this.#m.failed;
    else if (said === "ready") this.#ask();
    // What was typed since is being answered.
    else if (said.query === this.#input.value.trim()) this.#show(said);
  }

  #show({ query: asked, finds, count, whole, leftOut, words, nearest }: SearchAnswer): void {
    const list = this.find("[data-finds]");
    const before = list.children.length;
    list.replaceChildren(...finds.map((find) => this.#item(find, words)));
    const isPartial = whole === 0 && count > 0;
    this.find("[data-status]").textContent =
      asked === ""
        ? ""
        : isPartial
          ? this.#m.foundPartly({ n: count, words: leftOut.join(", ") })
          : this.#m.found({ n: whole, query: asked });
    this.find("[data-none]").hidden = asked === "" || count > 0;
    this.#showNearest(nearest);
    const left = count - finds.length;
    const more = this.find("[data-more]");
    more.hidden = left <= 0;
    more.textContent = this.#m.more({ n: Math.min(left, shownAtOnce) });
    if (this.#isMore) list.children[before]?.querySelector("a")?.focus();
    this.#isMore = false;
  }

  #showNearest(nearest: readonly string[]): void {
    const element = this.find("[data-nearest]");
    element.hidden = nearest.length === 0;
    const pattern = this.find<HTMLTemplateElement>("[data-pattern=nearest]");
    element
      .querySelector("ul")
      ?.replaceChildren(...nearest.map((words) => fromTemplate(pattern, { parts: { word: words } })));
  }

  #item(find: ShownFind, words: readonly string[]): HTMLElement {
    const more = find.more.map((entry) => ({ parts: this.#parts(entry) }));
    const others = find.others > 0 ? this.#m.others({ n: find.others }) : "";
    const folded =
      more.length === 0
        ? []
        : [{ parts: { count: this.#m.alsoOfIt({ n: find.more.length + find.others }), list: more, others } }];
    const item = fromTemplate(this.find("[data-pattern=find]"), { parts: { ...this.#parts(find), folded } });
    // Words are found without the s of their plural.
    const marked = words.flatMap((word) => [word, `${word}s`]);
    for (const part of item.querySelectorAll("a, [data-part=fact], [data-part=why]")) markWords(part, marked);
    return item;
  }

  #parts({ kind, title, href, fact, why }: ShownEntry): Record<string, string | Filling[]> {
    return { kind: this.#m.kinds[kind], title: [link(title, href)], fact, why };
  }

  /** Arrows go from the box through the answers and back; Escape goes back to the box, and empties it there. */
  #move(event: KeyboardEvent): void {
    const stops: HTMLElement[] = [this.#input, ...this.all("[data-finds] > li > .title a")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape" && at > 0) this.#input.focus();
    else if (event.key === "Escape" && at === 0 && this.#input.value !== "") this.#enter("");
    else if (step !== 0 && at >= 0) stops[at + step]?.focus();
    else return;
    event.preventDefault();
  }
}

customElements.define("site-search", SiteSearch);
