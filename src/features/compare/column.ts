import { byId } from "../../model/rows/by-id.ts";
import { regionsApart } from "../../model/terms/coverage.ts";
import type { ComparedKind } from "../../routes/comparison-address.ts";
import type { Context } from "../../text/context.ts";
import { termLabel } from "../../text/term-label.ts";
import type { Compared } from "./comparison.ts";
import { initiativeColumn } from "./initiative-points.ts";
import { termColumn } from "./term-points.ts";

/** One thing as a column of a comparison. */
export function columnOf(context: Context, kind: ComparedKind, id: string): Compared {
  if (kind === "initiatives") return initiativeColumn(context, byId(context.dataset.initiatives, "initiative")(id));
  return termColumn(context, kind === "regions" ? "region" : "pillar", id);
}

/** Everything that can be compared, by kind, in the report's order; no regions where a single one acts. */
export function comparable({
  dataset,
}: Pick<Context, "dataset">): Record<ComparedKind, { id: string; name: string }[]> {
  return {
    initiatives: dataset.initiatives.map(({ id, name }) => ({ id, name })),
    regions: regionsApart(dataset).map(({ id }) => ({ id, name: termLabel(dataset, "region", id) })),
    pillars: dataset.pillars.map(({ id }) => ({ id, name: termLabel(dataset, "pillar", id) })),
  };
}
