import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { Chart } from "../../charts/chart.ts";
import { drawn } from "../../drawings/file/drawn.ts";
import type { Context } from "../../text/context.ts";
import ChartSvg from "./ChartSvg.astro";

const container = AstroContainer.create();

/**
 * A chart as the text of a standalone SVG file, drawn by the components that draw the page. `url` is the chart's page,
 * in full.
 */
export async function chartSvg(chart: Chart, context: Context, url: string): Promise<string> {
  const props = { chart, context, url, drawn: await drawn(chart.id, chart.subtitle, chart.drawing) };
  const svg = await (await container).renderToString(ChartSvg, { props });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.trim()}\n`;
}
