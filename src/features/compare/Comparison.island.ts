// Reads what the address asks to compare, fetches a file a thing from this site, and sets them side by side.
import { type ComparedKind, readComparison, writeComparison } from "../../routes/comparison-address.ts";
import type { CompareMessages } from "../../text/island-messages.ts";
import { sayable } from "../../text/message-format/said.ts";
import { fromTemplate } from "../../ui/from-template.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";
import { type Compared, compare } from "./comparison.ts";
import { comparisonFilling } from "./comparison-filling.ts";
import type { ComparisonPayload } from "./comparison-payload.ts";

class CompareThings extends Island {
  #payload!: ComparisonPayload;
  #m!: CompareMessages;

  protected override start(): void {
    this.#payload = this.handed();
    this.#m = sayable(this.#payload.words, this.#payload.language);
    for (const form of this.all<HTMLFormElement>("form[data-kind]")) {
      form.addEventListener("submit", (event) => this.#choose(event, form));
    }
    void this.#readAddress();
  }

  #nameOf(kind: ComparedKind, id: string): string {
    return this.#payload.things[kind].find((thing) => thing.id === id)?.name ?? id;
  }

  async #readAddress(): Promise<void> {
    const { kind, ids, unknown, tooMany, showsAll } = readComparison(location.search, this.#payload.things);
    showUnknown(this, unknown);
    const said = [];
    if (kind && tooMany.length > 0)
      said.push(this.#m.tooMany({ names: tooMany.map((id) => this.#nameOf(kind, id)).join(", ") }));
    if (kind) this.#fillForm(kind, ids);
    if (kind && ids.length === 1) said.push(this.#m.tooFew);
    if (kind && ids.length > 1) {
      try {
        this.#show(kind, await Promise.all(ids.map((id) => this.#fetch(kind, id))), showsAll);
      } catch {
        said.push(this.#m.failed);
      }
    }
    this.find("[data-said]").textContent = said.join(" ");
    this.find("[data-said]").hidden = said.length === 0;
  }

  async #fetch(kind: ComparedKind, id: string): Promise<Compared> {
    const response = await fetch(`${this.#payload.folder}${kind}/${id}.json`);
    if (!response.ok) throw new Error(`unknown ${kind}: ${id}`);
    return (await response.json()) as Compared;
  }

  #show(kind: ComparedKind, things: readonly Compared[], showsAll: boolean): void {
    const ids = things.map(({ id }) => id);
    const without = (id: string) =>
      writeComparison(
        kind,
        ids.filter((each) => each !== id),
      );
    const title = this.#m.sideBySide({ names: things.map(({ name }) => name).join(", ") });
    const result = fromTemplate(
      this.find("template"),
      comparisonFilling(things, compare(things), title, this.#m, without),
    );
    result.querySelector(".scrolls")?.setAttribute("aria-label", title);
    const only = result.querySelector<HTMLInputElement>("[data-only]");
    const table = result.querySelector("table");
    if (only) {
      only.checked = !showsAll;
      table?.classList.toggle("only-differences", only.checked);
      only.addEventListener("change", () => {
        table?.classList.toggle("only-differences", only.checked);
        writeAddress(writeComparison(kind, ids, !only.checked), "replace");
      });
    }
    this.find("[data-result]").replaceChildren(result);
    this.find("[data-examples]").hidden = true;
    const choose = this.find<HTMLDetailsElement>("[data-choose]");
    choose.open = false;
    const [summary] = choose.children;
    if (summary) summary.textContent = this.#m.change;
    document.title = document.title.replace(/^[^·]+(?= ·)/, title);
  }

  #fillForm(kind: ComparedKind, ids: readonly string[]): void {
    const form = this.find<HTMLFormElement>(`form[data-kind=${kind}]`);
    for (const box of form.querySelectorAll<HTMLInputElement>("[type=checkbox]")) box.checked = ids.includes(box.value);
    form.querySelectorAll<HTMLInputElement>("[data-name]").forEach((input, at) => {
      const id = ids[at];
      input.value = id ? this.#nameOf(kind, id) : "";
    });
  }

  #choose(event: SubmitEvent, form: HTMLFormElement): void {
    event.preventDefault();
    const kind = form.dataset["kind"] as ComparedKind;
    const chosen = [...form.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
    const names = [...form.querySelectorAll<HTMLInputElement>("[data-name]")]
      .map(({ value }) => value.trim())
      .filter(Boolean);
    const found = names.map((name) => this.#payload.things[kind].find((thing) => sameName(thing.name, name)));
    const stranger = names.find((_, at) => !found[at]);
    const ids = [...new Set([...chosen, ...found.flatMap((thing) => thing?.id ?? [])])];
    if (stranger !== undefined) this.#refuse(form, this.#m.noSuchName({ name: stranger }));
    else if (ids.length < 2) this.#refuse(form, this.#m.tooFew);
    else location.assign(`${location.pathname}${writeComparison(kind, ids)}`);
  }

  #refuse(form: HTMLFormElement, why: string): void {
    const problem = form.querySelector<HTMLElement>("[data-problem]");
    if (!problem) return;
    problem.textContent = why;
    problem.hidden = false;
  }
}

const sameName = (a: string, b: string) =>
  a.localeCompare(b, document.documentElement.lang, { sensitivity: "base" }) === 0;

customElements.define("compare-things", CompareThings);
