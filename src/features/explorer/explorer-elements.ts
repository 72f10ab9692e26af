// Small pieces of page that the explorer's script makes.

/** A button with a text, which does something when pressed. */
export function button(
  label: string,
  className: string,
  onPress: (pressed: HTMLButtonElement) => void,
): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.textContent = label;
  element.addEventListener("click", () => onPress(element));
  return element;
}

/** A small remark. */
export function note(text: string): HTMLElement {
  return Object.assign(document.createElement("span"), { className: "small muted", textContent: text });
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
