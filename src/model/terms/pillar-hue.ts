import type { Dataset } from "../../dataset/dataset.ts";

/** The pillar's colour of the palette: its position in the pillars table. Throws `unknown pillar: …`. */
export function pillarHue(dataset: Dataset, pillarId: string): number {
  const hue = dataset.pillars.findIndex(({ id }) => id === pillarId);
  if (hue < 0) throw new Error(`unknown pillar: ${pillarId}`);
  return hue;
}
