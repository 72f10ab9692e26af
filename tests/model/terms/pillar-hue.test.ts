import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainHue } from "../../../src/charts/plain-hue.ts";
import { pillarHue } from "../../../src/model/terms/pillar-hue.ts";
import { tiny } from "../../fixtures/topics.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const pair = (name: string) =>
  new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)?.slice(1) ?? [];
const hues = [...tokens.matchAll(/--hue-(\d+):/g)].map(([, hue]) => Number(hue));

const [template] = tiny.pillars;
const many = {
  ...tiny,
  pillars: Array.from({ length: 40 }, (_, at) => ({ ...(template ?? tiny.pillars[0]), id: `p${at}` })),
} as typeof tiny;

test("pillarHue(dataset, id) gives any number of pillars a hue that the palette has, none the one of no pillar", () => {
  const given = many.pillars.map(({ id }) => pillarHue(many, id));
  expect(given.slice(0, 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9]);
  expect(given).not.toContain(plainHue);
  expect(given.filter((hue) => !hues.includes(hue))).toEqual([]);
  expect(given.filter((hue) => !tokens.includes(`[data-hue="${hue}"]`))).toEqual([]);
  expect(new Set(given).size).toBe(hues.length - 1);
});

test("pillarHue(dataset, unknown) throws its kind and value", () => {
  expect(() => pillarHue(tiny, "nothing")).toThrow("unknown pillar: nothing");
});

test.each(hues)("hue %d stands out from the ground, light and dark, at 3:1 and more", (hue) => {
  for (const [at, colour] of pair(`hue-${hue}`).entries()) {
    for (const ground of ["paper", "raised"]) {
      expect(contrast(colour, pair(ground)[at] ?? "")).toBeGreaterThanOrEqual(3);
    }
  }
  expect(pair(`hue-${hue}`)).toHaveLength(2);
});

test("the further hues are what their rule gives", () => {
  for (const hue of hues.filter((each) => each > plainHue)) {
    const angle = 330 + 137.508 * (hue - plainHue - 1);
    expect(pair(`hue-${hue}`)).toEqual([oklch(0.52, 0.085, angle), oklch(0.78, 0.085, angle)]);
  }
});

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// https://www.w3.org/TR/css-color-4/#color-conversion-code
function oklch(lightness: number, chroma: number, degrees: number): string {
  const a = chroma * Math.cos((degrees * Math.PI) / 180);
  const b = chroma * Math.sin((degrees * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
  return `#${bytes
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
