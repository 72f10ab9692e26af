// Answers a question about support: reads the address, listens to the form, shows the rules that fit and reckons them.

import type { Estimate } from "../../model/support/estimate.ts";
import type { SupportRule } from "../../model/support/support.ts";
import { type Answer, answers, byScheme, relaxations } from "../../model/support/support-answer.ts";
import {
  asked,
  choices,
  emptyQuestion,
  isSaid,
  type Question,
  readAge,
  readEuros,
} from "../../model/support/support-question.ts";
import { type Query, readQuery, writeQuery } from "../../routes/query.ts";
import { questionQuery } from "../../routes/question-address.ts";
import { euros } from "../../text/amounts.ts";
import type { SupportMessages } from "../../text/island-messages.ts";
import { sayable } from "../../text/message-format/said.ts";
import { plainNumber } from "../../text/numbers.ts";
import { fromTemplate } from "../../ui/from-template.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";
import { RuleSlots } from "./rule-slots.ts";
import { answersFilling, estimateFilling } from "./support-filling.ts";
import type { SupportPayload } from "./support-payload.ts";
import { reasonText } from "./support-words.ts";

const verdicts = ["fits", "through", "may"] as const;

class SupportFinder extends Island {
  #payload!: SupportPayload;
  #m!: SupportMessages;
  #query!: Query<Question>;
  #question: Question = emptyQuestion;
  #slots!: RuleSlots;

  protected override start(): void {
    this.#payload = this.handed();
    this.#m = sayable(this.#payload.words, this.#payload.language);
    const ids = (name: string) =>
      this.all<HTMLOptionElement>(`[data-question] [name=${name}] option`).map(({ value }) => value);
    const need = this.#needs.map(({ value }) => value);
    this.#query = questionQuery({ region: ids("region"), size: ids("size"), need });
    this.#slots = new RuleSlots(this);
    const form = this.find<HTMLFormElement>("[data-question]");
    form.addEventListener("change", () => this.#ask(false));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask(true);
      this.#toResult();
    });
    this.find("[data-clear]").addEventListener("click", () => {
      this.#change(emptyQuestion);
      this.#fold(false);
      this.find("[name=region]").focus();
    });
    this.find("[data-relax]").addEventListener("click", ({ target }) => {
      const key = (target as HTMLElement).closest("button")?.dataset["relax"] as keyof Question | undefined;
      if (!key) return;
      this.#change({ ...this.#question, [key]: emptyQuestion[key] });
      this.find("[data-count]").focus();
    });
    addEventListener("popstate", () => this.#readAddress());
    this.#readAddress();
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement {
    return this.find<HTMLInputElement | HTMLSelectElement>(`[data-question] [name=${name}]`);
  }

  get #needs(): HTMLInputElement[] {
    return this.all<HTMLInputElement>("[data-question] [name=need]");
  }

  #readAddress(): void {
    const { state, unknown } = readQuery(location.search, this.#query);
    showUnknown(this, unknown);
    this.#question = state;
    this.#fill();
    this.#show();
    this.#fold(this.#isAsking());
  }

  /** Folds the form to the line of what is asked, so that the answers stand first, or opens it. */
  #fold(isFolded: boolean): void {
    this.find<HTMLDetailsElement>("[data-fold]").open = !isFolded;
  }

  /**
   * Asks what the form says. What cannot be read is said once the form is sent: said as soon as a field is left, it would
   * move the button from under the pointer that is about to press it.
   */
  #ask(isSent: boolean): void {
    const question: Question = { ...emptyQuestion };
    for (const key of choices) question[key] = this.#control(key).value || null;
    question.need = this.#needs.filter(({ checked }) => checked).map(({ value }) => value);
    question.age = this.#number("age", readAge, isSent);
    question.cost = this.#number("cost", readEuros, isSent);
    const isNew = writeQuery(question, this.#query) !== writeQuery(this.#question, this.#query);
    if (isNew) this.#change(question, false);
  }

  #number(name: "age" | "cost", read: (text: string) => number | undefined, isSent: boolean): number | null {
    const control = this.#control(name);
    const isEmpty = control.value.trim() === "";
    const value = isEmpty ? undefined : read(control.value);
    const isWrong = !isEmpty && value === undefined;
    if (isSent || !isWrong) this.#mark(name, isWrong);
    return value ?? null;
  }

  #mark(name: string, isWrong: boolean): void {
    this.#control(name).setAttribute("aria-invalid", String(isWrong));
    this.find(`[data-error=${name}]`).hidden = !isWrong;
  }

  /** Goes on to the answers, or to the first field that cannot be read. */
  #toResult(): void {
    const wrong = this.querySelector<HTMLElement>("[data-question] [aria-invalid=true]");
    const count = this.find("[data-count]");
    if (wrong) wrong.focus();
    else if (this.#isAsking()) {
      this.#fold(true);
      count.focus({ preventScroll: true });
      count.scrollIntoView({ block: "start" });
    }
  }

  #change(question: Question, fills = true): void {
    this.#question = question;
    writeAddress(writeQuery(question, this.#query), "push");
    showUnknown(this, []);
    if (fills) this.#fill();
    this.#show();
  }

  #fill(): void {
    for (const key of choices) this.#control(key).value = this.#question[key] ?? "";
    const { age, cost, need } = this.#question;
    for (const tick of this.#needs) tick.checked = need.includes(tick.value);
    this.#control("age").value = age === null ? "" : String(age);
    this.#control("cost").value = cost === null ? "" : plainNumber(cost, this.#payload.language);
    this.#mark("age", false);
    this.#mark("cost", false);
  }

  #isAsking(): boolean {
    return asked.some((key) => isSaid(this.#question, key));
  }

  #show(): void {
    const isAsking = this.#isAsking();
    const found = answers(this.#payload, this.#question);
    this.find("[data-all]").hidden = isAsking;
    this.find("[data-answers]").hidden = !isAsking;
    this.#slots.clear();
    if (isAsking) this.#showAnswers(found);
    const { legend } = this.#m.support.form;
    this.find("[data-asked]").textContent = isAsking ? this.#askedInWords() : legend;
    this.find("[data-announce]").textContent = isAsking ? this.#count(found) : "";
  }

  #count(found: readonly Answer[]): string {
    const of = (verdict: Answer["verdict"]) => found.filter((answer) => answer.verdict === verdict);
    const [fits, through, may] = [of("fits"), of("through"), of("may")];
    if (found.length === 0) return this.#m.support.countNone;
    return this.#m.support.count({
      fits: fits.length,
      schemes: byScheme(fits).length,
      through: through.length,
      may: may.length,
    });
  }

  #showAnswers(found: readonly Answer[]): void {
    this.find("[data-count]").textContent = this.#count(found);
    const lists = verdicts.flatMap((verdict) => {
      const some = found.filter((answer) => answer.verdict === verdict);
      if (some.length === 0) return [];
      const filling = answersFilling(some, verdict, this.#words, (answer) => [
        this.#why(answer),
        ...this.#slots.toldOf(answer.rule.id),
      ]);
      return fromTemplate(this.find("[data-pattern=answers]"), filling);
    });
    this.find("[data-lists]").replaceChildren(...lists);
    for (const { rule, estimate } of found) this.#slots.fill(rule.id, estimate && this.#sum(rule, estimate));
    this.find("[data-not-added]").hidden = this.#question.cost === null || found.length < 2;
    this.find("[data-relax]").hidden = found.length > 0;
    if (found.length === 0) this.#showRelaxations();
  }

  /** What is asked, in the words of the form: paper shows no form. */
  #askedInWords(): string {
    return asked.flatMap((key) => (isSaid(this.#question, key) ? this.#inWords(key) : [])).join(" · ");
  }

  #inWords(key: keyof Question): string {
    const { age, cost } = this.#question;
    if (key === "age" && age !== null) return this.#m.support.form.aged({ years: age });
    if (key === "cost" && cost !== null) return euros(cost, this.#m, this.#payload.language);
    if (key === "need") {
      const ticked = this.#needs.filter(({ checked }) => checked);
      return ticked.map(({ labels }) => labels?.[0]?.textContent.trim() ?? "").join(", ");
    }
    return this.querySelector<HTMLSelectElement>(`[data-question] select[name=${key}]`)?.selectedOptions[0]?.text ?? "";
  }

  #showRelaxations(): void {
    const { relax } = this.#m.support;
    const found = relaxations(this.#payload, this.#question).map(({ key, count }) => ({
      parts: { button: [{ words: relax({ label: this.#inWords(key), count }), attributes: { "data-relax": key } }] },
    }));
    const shown = fromTemplate(this.find("[data-pattern=relaxations]"), { parts: { relaxations: found } });
    this.find("[data-relax]").replaceChildren(...(found.length > 0 ? [shown] : []));
  }

  #sum(rule: SupportRule, estimate: Estimate): HTMLElement {
    return fromTemplate(this.find("[data-pattern=estimate]"), estimateFilling(rule, estimate, this.#words));
  }

  get #words() {
    return { m: this.#m, language: this.#payload.language, locations: this.#payload.locations };
  }

  #why({ reasons, verdict }: Answer): string {
    const { groups, regions } = this.#payload;
    const group = (id: string) => groups.find((each) => each.id === id)?.label ?? id;
    const names = { region: (id: string) => regions[id] ?? id, group, reader: group(this.#question.size ?? "") };
    const texts = reasons.map((reason) => reasonText(reason, this.#words, names));
    return texts.length > 0 ? texts.join("; ") : this.#m.support.verdictTexts[verdict];
  }
}

customElements.define("support-finder", SupportFinder);
