import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { resolvedCss } from "../../../src/drawings/file/resolved-css.ts";

const css = resolvedCss(
  readFileSync("src/drawings/drawing.css", "utf8"),
  readFileSync("src/styles/tokens.css", "utf8"),
);

test("resolvedCss(drawing, tokens) leaves no variable, no theme and no at-rule", () => {
  expect(css).not.toMatch(/var\(|light-dark|@/);
  expect(css).toMatch(/\.fill\[data-hue="6"\]\{fill: #[0-9a-f]{6};\}/);
});

test("resolvedCss(drawing, tokens) throws for a token that is not there", () => {
  expect(() => resolvedCss(".a { fill: var(--nothing); }", ":root { --ink: #000; }")).toThrow(
    "unknown token: --nothing",
  );
});
