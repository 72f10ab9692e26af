import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { Parser } from "htmlparser2";
import Drawing from "../Drawing.astro";
import type { Drawing as AnyDrawing } from "../drawing.ts";

/** A drawing as markup for a file, and how high that is in pixels; it is `fileWidth` wide. */
export interface Drawn {
  markup: string;
  height: number;
}

const container = AstroContainer.create();

/** Draws the wide variant of a drawing for a file. `id` and `title` are the drawing's. */
export async function drawn(id: string, title: string, drawing: AnyDrawing): Promise<Drawn> {
  const markup = await (await container).renderToString(Drawing, {
    props: { id, title, variant: "wide", isFile: true, drawing },
  });
  // Only the finished drawing knows its height.
  const heights: (string | undefined)[] = [];
  const parser = new Parser(
    { onopentag: (name, { height }) => name === "svg" && heights.push(height) },
    { xmlMode: true },
  );
  parser.end(markup);
  const [height] = heights;
  if (height === undefined) throw new Error(`drawing without height: ${id}`);
  return { markup: markup.trim(), height: Number(height) };
}
