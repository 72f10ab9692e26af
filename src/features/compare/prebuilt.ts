import { similarPairs } from "../../model/initiatives/similar-pairs.ts";
import { regionsApart } from "../../model/terms/coverage.ts";
import { type ComparedKind, mostCompared } from "../../routes/comparison-address.ts";
import type { Context } from "../../text/context.ts";

/** A comparison that is made with the site: a page of its own, that needs no script. */
export interface Prebuilt {
  /** The name of its page below compare/. */
  slug: string;
  kind: ComparedKind;
  ids: string[];
}

const pairs = 6;

/** The comparisons that are offered to everyone: like measures of different regions, then the regions, then pillars. */
export function prebuiltComparisons({ dataset }: Pick<Context, "dataset">): Prebuilt[] {
  const idsOf = (rows: readonly { id: string }[]) => rows.slice(0, mostCompared).map(({ id }) => id);
  const couples = similarPairs(dataset, pairs).map(
    ([a, b]): Prebuilt => ({
      slug: `${a.id}-and-${b.id}`,
      kind: "initiatives",
      ids: [a.id, b.id],
    }),
  );
  // As many as fit, from the last: a first pillar of cooperation has projects where the others have measures.
  const pillars = dataset.pillars.filter(({ kind }) => kind === "pillar").slice(-mostCompared);
  const terms: Prebuilt[] = [
    { slug: "regions", kind: "regions", ids: idsOf(regionsApart(dataset)) },
    { slug: "pillars", kind: "pillars", ids: idsOf(pillars) },
  ];
  return [...couples, ...terms.filter(({ ids }) => ids.length > 1)];
}
