import { z } from "zod";

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position).min(4);
const polygon = z.array(ring).min(1);

/** The outlines of regions as GeoJSON, each feature with the id of a region: degrees of longitude and latitude, WGS 84. */
export const outlines = z.object({
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
