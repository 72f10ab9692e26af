import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { regionsApart } from "../terms/coverage.ts";
import { isInMainList, mainList } from "./main-list.ts";
import { similarInitiatives } from "./similar.ts";

type Initiative = Rows<"initiatives">;

/**
 * Pairs of measures worth setting side by side: the most alike of the main list that different regions run, best first,
 * ties in the list's order, each measure in one pair at most. Where one government alone acts, the most alike of all.
 */
export function similarPairs(dataset: Dataset, limit: number): [Initiative, Initiative][] {
  const isApart = regionsApart(dataset).length > 0;
  const candidates = mainList(dataset)
    .flatMap((a) =>
      similarInitiatives(dataset, a, dataset.initiatives.length)
        .filter(
          ({ initiative: b }) => isInMainList(b) && (!isApart || !a.region_ids.some((id) => b.region_ids.includes(id))),
        )
        .map(({ initiative: b, score }) => ({ a, b, score })),
    )
    .sort((one, other) => other.score - one.score);
  const taken = new Set<Initiative>();
  return candidates
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    })
    .slice(0, limit)
    .map(({ a, b }) => [a, b]);
}
