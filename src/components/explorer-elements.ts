/** A button that looks like a link; `action` says what it does. */
export function linkButton(label: string, action: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link-button small";
  button.textContent = label;
  button.dataset["action"] = action;
  return button;
}

/** A heading and its items, each a name and perhaps an amount. */
export function openedList(title: string, items: readonly (readonly string[])[]): Element[] {
  const heading = document.createElement("p");
  heading.textContent = title;
  const list = document.createElement("ul");
  list.className = "opened-list";
  for (const parts of items) {
    const item = document.createElement("li");
    item.append(...parts.map((part) => Object.assign(document.createElement("span"), { textContent: part })));
    list.append(item);
  }
  return [heading, list];
}
