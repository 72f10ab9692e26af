import type { CompareMessages } from "../../text/messages/compare-messages.ts";
import type { Compared, ComparisonRow, Point } from "./comparison.ts";

/** An element with a class and children; texts are set as text, never as markup. */
function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function link(label: string, href: string, className = ""): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.textContent = label;
  if (className) anchor.className = className;
  return anchor;
}

/** The comparison as a table: things across with a way to take each away, points down with how they compare. */
export function comparisonTable(
  things: readonly Compared[],
  rows: readonly ComparisonRow[],
  m: CompareMessages,
  without: (id: string) => string,
): HTMLTableElement {
  const table = document.createElement("table");
  table.className = "comparison";
  const caption = make("caption", "visually-hidden", m.sideBySide(things.map(({ name }) => name).join(", ")));
  const corner = make("th", "", make("span", "visually-hidden", m.point));
  corner.setAttribute("scope", "col");
  const head = make("tr", "", corner);
  for (const { id, name, href } of things) {
    const cell = make("th", "", link(name, href, "quiet"));
    cell.setAttribute("scope", "col");
    if (things.length > 2) {
      const remove = link("×", without(id), "take-away");
      remove.setAttribute("aria-label", m.remove(name));
      cell.append(" ", remove);
    }
    head.append(cell);
  }
  const body = make("tbody", "", ...rows.map((row) => comparisonRow(things, row, m)));
  table.append(caption, make("thead", "", head), body);
  return table;
}

function comparisonRow(things: readonly Compared[], row: ComparisonRow, m: CompareMessages): HTMLElement {
  const heading = make("th", "", row.label, make("span", "verdict", m.verdict[row.verdict]));
  heading.setAttribute("scope", "row");
  const cells = row.cells.map((point, at) =>
    make("td", "", make("span", "of", things[at]?.name ?? ""), stated(point, m)),
  );
  const element = make("tr", "", heading, ...cells);
  element.dataset["point"] = row.key;
  element.dataset["verdict"] = row.verdict;
  return element;
}

function stated({ values, missing }: Point, m: CompareMessages): HTMLElement {
  if (values.length === 0) return make("span", "muted", missing || m.notStated);
  return make(
    "ul",
    "",
    ...values.map(({ text, detail, sources }) => {
      const item = make("li", "", text);
      if (detail) item.append(make("span", "under tiny muted", detail));
      if (sources.length > 0) {
        const locations = sources.flatMap(({ label, href }, at) => [at > 0 ? ", " : "", link(label, href)]);
        item.append(make("span", "under tiny muted", `${m.source}: `, ...locations));
      }
      return item;
    }),
  );
}
