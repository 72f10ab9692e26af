// What the scripts of all pieces of page share: their parts, the address, and a beginning that loses nothing.

/** A piece of page that works by script. Its buttons are disabled as built, and can be pressed once the script listens. */
export abstract class Island extends HTMLElement {
  /** Listens, and shows what the address asks; what was entered before comes right after, as if it were entered now. */
  protected abstract start(): void;

  connectedCallback(): void {
    const enter = enteredIn(this);
    this.start();
    enter();
    enable(this);
    this.dataset["state"] = "ready";
  }

  protected find<E extends Element = HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`missing element: ${selector}`);
    return element;
  }

  protected all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.querySelectorAll<E>(selector)];
  }

  /** What the page hands to this script. */
  protected handed<T>(): T {
    return JSON.parse(this.find("[data-payload]").textContent) as T;
  }
}

/** Makes buttons that do nothing without a script such that they can be pressed. */
export function enable(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button:disabled")) button.disabled = false;
}

/** Sets the query part of this page's address; what it points at within the page stays. */
export function writeAddress(query: string, how: "push" | "replace"): void {
  history[`${how}State`](how === "push" ? null : history.state, "", location.pathname + query + location.hash);
}

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * Notes what readers entered before anyone listened: what differs from what was built. The answer enters it once more,
 * wherever it has been overwritten since, for those who listen by then.
 */
function enteredIn(root: ParentNode): () => void {
  const entered = [...root.querySelectorAll<Control>("input, select")]
    .filter((control) => stateOf(control) !== builtStateOf(control))
    .map((control) => ({ control, state: stateOf(control) }));
  return () => {
    const lost = entered.filter(({ control, state }) => stateOf(control) !== state);
    for (const { control, state } of lost) {
      if (isTicked(control)) control.checked = state === true;
      else control.value = String(state);
    }
    for (const { control } of lost) {
      for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
    }
  };
}

function isTicked(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio";
}

const stateOf = (control: Control) => (isTicked(control) ? control.checked : control.value);

function builtStateOf(control: Control): string | boolean {
  if (isTicked(control)) return control.defaultChecked;
  if (control instanceof HTMLInputElement) return control.defaultValue;
  const { options } = control;
  return ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "";
}
