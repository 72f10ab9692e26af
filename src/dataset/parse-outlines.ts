import { z } from "zod";
import type { Problem } from "./problem.ts";

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position).min(4);
const polygon = z.array(ring).min(1);

// The outlines of regions as GeoJSON, each feature with the id of a region: degrees of longitude and latitude, WGS 84.
const schema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      id: z.string(),
      geometry: z.discriminatedUnion("type", [
        z.object({ type: z.literal("Polygon"), coordinates: polygon }),
        z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon).min(1) }),
      ]),
    }),
  ),
});

/** Where a region lies: its polygons, each an outer ring and the holes in it. */
export interface Outline {
  region_id: string;
  polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** The file that holds the outlines; a data folder may lack it. */
export const outlinesFile = "outlines.geojson";

/** The outlines that a file's text holds, each of one of the regions, or what is wrong with it; none without a text. */
export function parseOutlines(
  text: string | undefined,
  regionIds: ReadonlySet<string>,
): { outlines: Outline[]; problems: Problem[] } {
  const wrong = (problem: Omit<Problem, "file">) => ({ outlines: [], problems: [{ file: outlinesFile, ...problem }] });
  if (text === undefined) return { outlines: [], problems: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return wrong({ expected: "well-formed JSON", got: (error as Error).message });
  }
  const { success, data, error } = schema.safeParse(value);
  if (!success) {
    const [issue] = error.issues;
    return wrong({ column: issue?.path.join("."), expected: issue?.message ?? "GeoJSON" });
  }
  const stray = data.features.find(({ id }) => !regionIds.has(id));
  if (stray) return wrong({ column: "id", expected: "the id of a region", got: stray.id });
  const outlines = data.features.map(({ id, geometry }) => ({
    region_id: id,
    polygons: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  }));
  return { outlines, problems: [] };
}
