import type { FieldSum } from "../../selection/field-sum.ts";
import type { Language } from "../../text/languages.ts";
import { fieldWords, type MatrixMessages } from "./field-words.ts";
import { barWidth, dotsOf } from "./matrix-marks.ts";

/** Writes what a field comes to: its words, its marks, its name; one without rows leads nowhere. */
export function showField(
  link: HTMLAnchorElement,
  sum: FieldSum,
  name: string,
  largest: number,
  words: { m: MatrixMessages; language: Language },
  address: string,
): void {
  if (sum.count > 0) link.href = address + link.dataset["query"];
  else link.removeAttribute("href");
  const { count, money, shared, silence } = fieldWords(sum, words.m, words.language);
  const [stating, silent] = dotsOf(sum);
  const set = (part: string, text: string) => {
    const element = link.querySelector(`[data-${part}]`);
    if (element && element.textContent !== text) element.textContent = text;
  };
  set("name", sum.count > 0 ? name : "");
  set("count", count);
  // The sum of a column whose money is in no sum says so, and goes on saying it.
  if (!link.closest("tfoot .apart")) set("money", money);
  set("shared", shared);
  set("silence", silence);
  const marks = { stating, silent, unstated: money || shared ? 0 : silent };
  for (const [part, n] of Object.entries(marks)) {
    for (const dots of link.querySelectorAll<HTMLElement>(`[data-${part}]`)) dots.dataset["n"] = String(n);
  }
  link.querySelector("[data-bar]")?.setAttribute("width", barWidth(sum.own_eur, largest));
}
