/** The rules of a page: where each stands among all schemes, from where an answer takes it away. */
export class RuleSlots {
  readonly #root: HTMLElement;
  readonly #homes: { rule: HTMLElement; home: Comment }[];

  /** Marks where each rule below the root stands. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#homes = [...root.querySelectorAll<HTMLElement>("[data-rule]")].map((rule) => {
      const home = document.createComment("");
      rule.before(home);
      return { rule, home };
    });
  }

  /** Gives every rule back, without a sum. */
  clear(): void {
    for (const { rule, home } of this.#homes) {
      home.after(rule);
      show(rule, undefined);
    }
  }

  /** Sets a rule, with its sum where there is one, in the slot that waits for it. */
  fill(id: string, sum: HTMLElement | undefined): void {
    const rule = this.#find(id);
    this.#root.querySelector(`[data-slot="${id}"]`)?.append(rule);
    show(rule, sum);
  }

  /** What an answer says of a rule beside why it is one: what it asks for and leaves open, and whom to ask about it. */
  toldOf(id: string): string[] {
    const rule = this.#find(id);
    const told = [...rule.querySelectorAll<HTMLElement>("[data-told]")].map(({ dataset }) => dataset["told"] ?? "");
    return [...told, rule.dataset["ask"] ?? ""];
  }

  #find(id: string): HTMLElement {
    const found = this.#homes.find(({ rule }) => rule.dataset["rule"] === id);
    if (!found) throw new Error(`unknown rule: ${id}`);
    return found.rule;
  }
}

function show(rule: HTMLElement, sum: HTMLElement | undefined): void {
  const shown = rule.querySelector<HTMLElement>("[data-estimate]");
  if (!shown) return;
  shown.hidden = !sum;
  shown.replaceChildren(...(sum ? [sum] : []));
}
