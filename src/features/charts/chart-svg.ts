import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { Chart } from "../../charts/chart.ts";
import Drawing from "../../drawings/Drawing.astro";
import type { Language } from "../../text/messages.ts";
import ChartSvg from "./ChartSvg.astro";

/**
 * A figure as the text of a standalone SVG file, drawn by the components that draw the page. The drawing is rendered
 * once alone, as only then its height is known. `url` is the chart's page, in full.
 */
export async function chartSvg(figure: Chart, language: Language, url: string): Promise<string> {
  const container = await AstroContainer.create();
  const { id, subtitle: title, drawing } = figure;
  const drawn = await container.renderToString(Drawing, {
    props: { id, title, variant: "wide", isFile: true, drawing },
  });
  const drawingHeight = Number(/<svg[^>]* height="([\d.]+)"/.exec(drawn)?.[1]);
  if (Number.isNaN(drawingHeight)) throw new Error(`drawing without height: ${id}`);
  const svg = await container.renderToString(ChartSvg, { props: { figure, language, url, drawingHeight } });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.trim().replace(/ data-astro-[\w-]+(="[^"]*")?/g, "")}\n`;
}
