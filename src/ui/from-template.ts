// What scripts add to a page is made from patterns that stand in its templates, written where all other markup is.

/** What fills a pattern, or a part of one. */
export interface Filling {
  /** Its words; they stand after what the pattern itself holds. */
  words?: string;
  attributes?: Readonly<Record<string, string>>;
  /**
   * Its parts, by the name in `data-part`: the words of one, or a filling for each time that one is wanted, with its
   * `data-between` between them. A part without words or fillings is left out; one that is not named stays as it is.
   */
  parts?: Readonly<Record<string, string | readonly Filling[]>>;
}

/** The piece of page that comes of filling a template's pattern. */
export function fromTemplate(template: HTMLTemplateElement, filling: Filling): HTMLElement {
  return filled(template.content.firstElementChild as HTMLElement, filling);
}

/** The filling of a link. */
export function link(words: string, href: string): Filling {
  return { words, attributes: { href } };
}

function filled(pattern: HTMLElement, { words = "", attributes = {}, parts = {} }: Filling): HTMLElement {
  const element = pattern.cloneNode(true) as HTMLElement;
  if (words) element.append(words);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const part of element.querySelectorAll<HTMLElement>("[data-part]")) {
    const { part: name = "", between = "" } = part.dataset;
    const filling = parts[name];
    // What stood within another part went with it: its copies are filled.
    if (filling === undefined || !element.contains(part)) continue;
    if (filling.length === 0) part.remove();
    else if (typeof filling === "string") part.append(filling);
    else {
      const [first, ...others] = filling.map((each) => filled(part, each));
      part.replaceWith(first ?? "", ...others.flatMap((other) => [between, other]));
    }
  }
  return element;
}
