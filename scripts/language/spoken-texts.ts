import { Parser } from "htmlparser2";

/** What a page says in its own language, and what it leads to. */
export interface SpokenPage {
  /** Texts, of elements and of the attributes that are read out; without what is marked as of another language or as code. */
  texts: string[];
  /** Numbers in its text, in the order they stand; without those of drawings, whose axes follow the room they have. */
  numbers: string[];
  /** Addresses of links, but for those to the page in another language. */
  links: string[];
}

const spokenAttributes = ["aria-label", "title", "alt", "placeholder"];
const silent = new Set(["script", "style", "template", "code", "kbd", "samp", "pre", "textarea"]);
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** What the page of an HTML text says in its own language. */
export function spokenTexts(html: string): SpokenPage {
  const page: SpokenPage = { texts: [], numbers: [], links: [] };
  // Whether each open element speaks the page's language.
  const open: boolean[] = [];
  let language: string | undefined;
  let drawings = 0;
  const say = (text: string) => {
    if (!text.trim()) return;
    if (open.every(Boolean)) page.texts.push(text.trim().replace(/\s+/g, " "));
  };
  // A text comes in parts where it holds entities.
  let text = "";
  const end = () => {
    say(text);
    if (drawings === 0 && open.at(-1) !== false) page.numbers.push(...(text.match(/\d+(?:[.,]\d+)*/g) ?? []));
    text = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      end();
      if (name === "svg") drawings += 1;
      if (name === "html") language = attributes["lang"];
      const isOther = attributes["lang"] !== undefined && attributes["lang"] !== language;
      if (!empty.has(name)) open.push(!silent.has(name) && !isOther && attributes["translate"] !== "no");
      for (const attribute of spokenAttributes) say(attributes[attribute] ?? "");
      if (name === "a" && attributes["href"] && !attributes["hreflang"]) page.links.push(attributes["href"]);
    },
    ontext(part) {
      text += part;
    },
    onclosetag(name) {
      end();
      if (name === "svg") drawings -= 1;
      if (!empty.has(name)) open.pop();
    },
  });
  parser.write(html);
  parser.end();
  return page;
}
