// Answers a question about support: reads the address, listens to the form, shows the rules that fit and reckons them.

import { type Answer, answers, relaxations } from "../../model/support/support-answer.ts";
import {
  asked,
  choices,
  emptyQuestion,
  type Options,
  type Question,
  readAge,
  readEuros,
  readQuestion,
  writeQuestion,
} from "../../model/support/support-question.ts";
import { euros } from "../../text/amounts.ts";
import type { SupportMessages } from "../../text/messages/support-messages.ts";
import { supportMessages } from "../../text/messages/support-messages.ts";
import { plainNumber } from "../../text/numbers.ts";
import { answerList, estimateBlock } from "./support-elements.ts";
import type { SupportPayload } from "./support-payload.ts";
import { reasonText } from "./support-words.ts";

const verdicts = ["fits", "through", "may"] as const;

class SupportFinder extends HTMLElement {
  #payload!: SupportPayload;
  #m!: SupportMessages;
  #question: Question = emptyQuestion;

  connectedCallback(): void {
    this.#payload = JSON.parse(this.#find("[data-payload]").textContent ?? "") as SupportPayload;
    this.#m = supportMessages(this.#payload.language);
    const form = this.#find<HTMLFormElement>("[data-question]");
    form.addEventListener("change", () => this.#ask(false));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask(true);
      this.#toResult();
    });
    this.#find("[data-clear]").addEventListener("click", () => {
      this.#change(emptyQuestion);
      this.#find<HTMLElement>("[name=region]").focus();
    });
    this.#find("[data-relax]").addEventListener("click", ({ target }) => {
      const key = (target as HTMLElement).closest("button")?.dataset["relax"] as keyof Question | undefined;
      if (!key) return;
      this.#change({ ...this.#question, [key]: null });
      this.#find<HTMLElement>("[data-count]").focus();
    });
    addEventListener("popstate", () => this.#readAddress());
    this.#readAddress();
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#find<HTMLInputElement | HTMLSelectElement>(`[data-question] [name=${name}]`);
  }

  #options(): Options {
    const values = (name: string) =>
      [...this.querySelectorAll<HTMLOptionElement>(`[data-question] [name=${name}] option`)].map(({ value }) => value);
    return { region: values("region"), size: values("size"), need: values("need") };
  }

  #readAddress(): void {
    const { question, unknown } = readQuestion(location.search, this.#options());
    const said = this.#find<HTMLElement>("[data-unknown]");
    said.hidden = unknown.length === 0;
    said.textContent = this.#m.support.unknownParameter(
      unknown.map(({ name, value }) => `${name}=${value}`).join(", "),
    );
    this.#question = question;
    this.#fill();
    this.#show();
  }

  /** Reads the form; an answer that is no number is said beside its field and asks nothing. */
  /**
   * Asks what the form says. What cannot be read is said once the form is sent: said as soon as a field is left, it would
   * move the button from under the pointer that is about to press it.
   */
  #ask(isSent: boolean): void {
    const question: Question = { ...emptyQuestion };
    for (const key of choices) question[key] = this.#control(key).value || null;
    question.age = this.#number("age", readAge, isSent);
    question.cost = this.#number("cost", readEuros, isSent);
    if (writeQuestion(question) !== writeQuestion(this.#question)) this.#change(question, false);
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
    this.#find<HTMLElement>(`[data-error=${name}]`).hidden = !isWrong;
  }

  /** Goes on to the answers, or to the first field that cannot be read. */
  #toResult(): void {
    const wrong = this.querySelector<HTMLElement>("[data-question] [aria-invalid=true]");
    const count = this.#find<HTMLElement>("[data-count]");
    if (wrong) wrong.focus();
    else if (this.#isAsking()) {
      count.focus({ preventScroll: true });
      count.scrollIntoView({ block: "start" });
    }
  }

  #change(question: Question, fills = true): void {
    this.#question = question;
    history.pushState(null, "", `${location.pathname}${writeQuestion(question)}`);
    this.#find<HTMLElement>("[data-unknown]").hidden = true;
    if (fills) this.#fill();
    this.#show();
  }

  #fill(): void {
    for (const key of choices) this.#control(key).value = this.#question[key] ?? "";
    const { age, cost } = this.#question;
    this.#control("age").value = age === null ? "" : String(age);
    this.#control("cost").value = cost === null ? "" : plainNumber(cost, this.#payload.language);
    this.#mark("age", false);
    this.#mark("cost", false);
  }

  #isAsking(): boolean {
    return asked.some((key) => this.#question[key] !== null);
  }

  #show(): void {
    const isAsking = this.#isAsking();
    const found = answers(this.#payload, this.#question);
    this.#find<HTMLElement>("[data-schemes]").hidden = isAsking;
    this.#find<HTMLElement>("[data-answers]").hidden = !isAsking;
    this.#find<HTMLElement>("[data-clear]").hidden = !isAsking;
    this.#showRules(isAsking ? found : undefined);
    if (isAsking) this.#showAnswers(found);
    this.#find("[data-announce]").textContent = isAsking ? this.#count(found) : "";
  }

  #count(found: readonly Answer[]): string {
    const fitting = found.filter(({ verdict }) => verdict === "fits");
    const mechanisms = new Set(fitting.map(({ rule }) => rule.initiative_id)).size;
    return this.#m.support.count(fitting.length, mechanisms, found.length - fitting.length);
  }

  #showAnswers(found: readonly Answer[]): void {
    this.#find("[data-count]").textContent = this.#count(found);
    const lists = verdicts.flatMap((verdict) => {
      const some = found.filter((answer) => answer.verdict === verdict);
      return some.length === 0 ? [] : answerList(some, verdict, this.#words, (answer) => this.#why(answer));
    });
    this.#find("[data-lists]").replaceChildren(...lists);
    this.#find<HTMLElement>("[data-not-added]").hidden = this.#question.cost === null || found.length < 2;
    this.#find("[data-asked]").textContent = this.#askedInWords();
    this.#find<HTMLElement>("[data-relax]").hidden = found.length > 0;
    if (found.length === 0) this.#showRelaxations();
  }

  /** What is asked, in the words of the form: paper shows no form. */
  #askedInWords(): string {
    return asked.flatMap((key) => (this.#question[key] === null ? [] : this.#inWords(key))).join(" · ");
  }

  #inWords(key: keyof Question): string {
    const { age, cost } = this.#question;
    if (key === "age" && age !== null) return this.#m.support.form.aged(age);
    if (key === "cost" && cost !== null) return euros(cost, this.#m, this.#payload.language);
    return this.querySelector<HTMLSelectElement>(`[data-question] select[name=${key}]`)?.selectedOptions[0]?.text ?? "";
  }

  #showRelaxations(): void {
    const { emptyHelp, relax } = this.#m.support;
    const buttons = relaxations(this.#payload, this.#question).map(({ key, count }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "link-button";
      button.dataset["relax"] = key;
      button.textContent = relax(this.#inWords(key), count);
      const item = document.createElement("p");
      item.append(button);
      return item;
    });
    const help = document.createElement("p");
    help.className = "muted";
    help.textContent = emptyHelp;
    this.#find("[data-relax]").replaceChildren(...(buttons.length > 0 ? [help, ...buttons] : []));
  }

  /** The rules below: those that answer, each with why and its sum; all of them where nothing is asked. */
  #showRules(found: readonly Answer[] | undefined): void {
    const byRule = new Map(found?.map((answer) => [answer.rule.id, answer]));
    for (const element of this.#all("[data-rule]")) {
      const answer = byRule.get(element.dataset["rule"] ?? "");
      element.hidden = found !== undefined && !answer;
      const why = element.querySelector<HTMLElement>("[data-why]");
      const sum = element.querySelector<HTMLElement>("[data-estimate]");
      if (!why || !sum) continue;
      why.hidden = !answer;
      why.textContent = answer ? `${this.#m.support.verdicts[answer.verdict]}: ${this.#why(answer)}` : "";
      sum.hidden = !answer?.estimate;
      sum.replaceChildren(...(answer?.estimate ? estimateBlock(answer.rule, answer.estimate, this.#words) : []));
    }
    // A heading without anything below it goes too.
    for (const selector of ["[data-mechanism]", "[data-group]"]) {
      for (const element of this.#all(selector)) {
        element.hidden = found !== undefined && !element.querySelector("[data-rule]:not([hidden])");
      }
    }
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

  #find<E extends Element = Element>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`missing element: ${selector}`);
    return element;
  }

  #all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }
}

customElements.define("support-finder", SupportFinder);
