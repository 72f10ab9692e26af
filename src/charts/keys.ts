/** The keys of a mark for highlighting: the regions that act and the pillars it belongs to. */
export function highlightKeys(row: { region_ids?: readonly string[]; pillar_ids?: readonly string[] }): string[] {
  return [...(row.region_ids ?? []).map((id) => `region-${id}`), ...(row.pillar_ids ?? []).map((id) => `pillar-${id}`)];
}
