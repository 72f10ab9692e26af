import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { Chart } from "../../charts/chart.ts";
import Drawing from "../../drawings/Drawing.astro";
import type { Context } from "../../text/context.ts";
import ChartSvg from "./ChartSvg.astro";

/**
 * A chart as the text of a standalone SVG file, drawn by the components that draw the page. The drawing is rendered
 * once alone, as only then its height is known. `url` is the chart's page, in full.
 */
export async function chartSvg(chart: Chart, context: Context, url: string): Promise<string> {
  const container = await AstroContainer.create();
  const { id, subtitle: title, drawing } = chart;
  const drawn = await container.renderToString(Drawing, {
    props: { id, title, variant: "wide", isFile: true, drawing },
  });
  const drawingHeight = Number(/<svg[^>]* height="([\d.]+)"/.exec(drawn)?.[1]);
  if (Number.isNaN(drawingHeight)) throw new Error(`drawing without height: ${id}`);
  const svg = await container.renderToString(ChartSvg, { props: { chart, context, url, drawingHeight } });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.trim().replace(/ data-astro-[\w-]+(="[^"]*")?/g, "")}\n`;
}
