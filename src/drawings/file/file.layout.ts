import type { LegendKey } from "../marks/mark.ts";
import { type Lettering, type Line, lettering, textWidth, wrapText } from "../measure/text-width.ts";
import { fileWidth } from "../measure/variant.ts";

export interface PositionedFile {
  width: number;
  height: number;
  margin: number;
  title: Line[];
  subtitle: Line[];
  drawingY: number;
  legend: { mark: LegendKey; text: string; x: number; y: number }[];
  ruleY: number;
  footer: Line[];
}

const margin = 24;
// A file is read where the site’s fonts may be missing; the fonts that stand in for them are up to a quarter wider.
const spare = 0.8;

/**
 * Positions for a standalone picture of a chart: heading, drawing of the given height, legend and evidence, one below the
 * other, texts broken to the picture's width.
 */
export function layoutFile(of: {
  title: string;
  subtitle: string;
  drawingHeight: number;
  legend: readonly { mark: LegendKey; text: string }[];
  footer: readonly string[];
}): PositionedFile {
  let y = margin;
  const lines = (text: string, of: Lettering, leading: number): Line[] =>
    wrapText(text, of, fileWidth * spare).map((each) => {
      y += leading;
      return { text: each, y };
    });
  const title = lines(of.title, lettering.heading, 32);
  y += 4;
  const subtitle = lines(of.subtitle, lettering.subtitle, 21);
  const drawingY = y + 22;
  y = drawingY + of.drawingHeight;
  let x = margin;
  if (of.legend.length > 0) y += 32;
  const legend = of.legend.map(({ mark, text }) => {
    const width = Math.round(32 + textWidth(text, lettering.detail) / spare + 20);
    if (x > margin && x + width > margin + fileWidth) {
      x = margin;
      y += 20;
    }
    const positioned = { mark, text, x, y };
    x += width;
    return positioned;
  });
  const ruleY = y + 18;
  y = ruleY + 6;
  const footer = of.footer.flatMap((text) => lines(text, lettering.detail, 18));
  return {
    width: fileWidth + 2 * margin,
    height: y + margin,
    margin,
    title,
    subtitle,
    drawingY,
    legend,
    ruleY,
    footer,
  };
}
