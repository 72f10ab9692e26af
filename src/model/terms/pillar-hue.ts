import type { Dataset } from "../../dataset/dataset.ts";

/** How many hues of the palette were chosen one by one; the one behind them stands for what belongs to no pillar. */
const chosen = 7;
/** How many follow from a rule behind that. */
const further = 16;

/**
 * The pillar's colour of the palette, by its position in the pillars table. Pillars beyond the last colour take the
 * further ones again from the first; a name always stands beside. Throws `unknown pillar: …`.
 */
export function pillarHue(dataset: Dataset, pillarId: string): number {
  const at = dataset.pillars.findIndex(({ id }) => id === pillarId);
  if (at < 0) throw new Error(`unknown pillar: ${pillarId}`);
  return at < chosen ? at : chosen + 1 + ((at - chosen) % further);
}
