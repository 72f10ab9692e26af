import type { Dataset } from "../../dataset/dataset.ts";
import { headlineLines, sharesBy } from "../money/shares.ts";
import { type RegionPortrait, regionPortraits } from "../terms/region-portraits.ts";

/** The regions whose measures state amounts that the headline total counts the most and the least often. */
export interface UnevenStating {
  most: RegionPortrait;
  least: RegionPortrait;
  /** The region with the largest share of the total's money, in whole percent; only where that is the one that states most. */
  share_pct: number | null;
}

/**
 * The region that has the largest share of its main list's measures in the headline total, and the one with the smallest,
 * the country's own level aside; null where there is no such total, or all regions state as often.
 */
export function unevenStating(dataset: Dataset): UnevenStating | null {
  const lines = headlineLines(dataset);
  const shareOf = ({ stating, measures }: RegionPortrait) => stating / measures;
  const regions = regionPortraits(dataset)
    .filter(({ region, measures }) => region.id !== dataset.report.country_region_id && measures > 0)
    .sort((a, b) => shareOf(b) - shareOf(a) || b.amount_eur - a.amount_eur);
  const [most, least] = [regions[0], regions.at(-1)];
  if (lines.length === 0 || !most || !least || shareOf(most) === shareOf(least)) return null;
  const [largest] = sharesBy(lines, ({ region_ids }) => region_ids.join(";"));
  return { most, least, share_pct: largest?.key === most.region.id ? largest.share_pct : null };
}
