import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { resolvedCss } from "../../../src/drawings/file/resolved-css.ts";
import type { fontFiles } from "../../../src/drawings/measure/fonts.ts";
import { type Lettering, lettering, linesFrom, textWidth, wrapText } from "../../../src/drawings/measure/text-width.ts";

const css = resolvedCss(
  readFileSync("src/drawings/drawing.css", "utf8"),
  readFileSync("src/styles/tokens.css", "utf8"),
);

/** What the stylesheet says of a selector, by property. */
function rule(selector: string): Map<string, string> {
  const line = css.split("\n").find((each) => each.startsWith(`${selector}{`)) ?? "";
  const declarations = line.slice(line.indexOf("{") + 1, -1).split(";");
  return new Map(declarations.map((each) => each.split(":").map((part) => part.trim()) as [string, string]));
}

test.each(Object.entries<Lettering>(lettering))("%s is measured as the stylesheet sets it", (name, { size, font }) => {
  const text = rule(".drawing text");
  const own = name === "text" ? text : rule(`.drawing .${name}`);
  expect(own.size).toBeGreaterThan(0);
  expect(own.get("font-size") ?? text.get("font-size")).toBe(`${size}px`);
  const family = own.get("font-family")?.startsWith('"Source Serif') ? "serif" : "sans";
  expect(own.get("font-weight") === "600" ? "strong" : family).toBe(font);
});

test("textWidth(text, lettering) is the sum of the font's advance widths, of that weight", () => {
  const of = (font: keyof typeof fontFiles): Lettering => ({ size: 1000, font });
  expect(textWidth("2014–2020", of("sans"))).toBeCloseTo(4456, 5);
  expect(textWidth("2014–2020", of("strong"))).toBeCloseTo(4584, 5);
  expect(textWidth("Łódź", of("sans"))).toBeGreaterThan(textWidth("łódź", of("sans")));
});

test("textWidth(text, lettering) keeps room for a sign that the site's fonts lack, whatever font lends it", () => {
  expect(textWidth("≥", { size: 100, font: "sans" })).toBe(84);
  expect(textWidth("Ж", { size: 100, font: "serif" })).toBe(84);
});

test("linesFrom(texts, y, leading) sets one line below the other", () => {
  expect(linesFrom(["a", "b"], 20, 16)).toEqual([
    { text: "a", y: 20 },
    { text: "b", y: 36 },
  ]);
});

test("wrapText(text, lettering, width) keeps every word and no line wider than told, but for a word that is", () => {
  const text = "A name of several words and one indivisibility";
  const lines = wrapText(text, lettering.text, 80);
  expect(lines.join(" ")).toBe(text);
  for (const line of lines.filter((each) => each.includes(" ")))
    expect(textWidth(line, lettering.text)).toBeLessThanOrEqual(80);
});
