import type { Dataset } from "../../dataset/dataset.ts";
import { missingReasons } from "../../schema/vocabularies.ts";
import { fundingOf } from "./by-initiative.ts";
import type { FundingStatus } from "./funding.ts";

/** Why a measure has no total: a reason the data gives, or that it states a yearly amount or parts alone. */
export type NoTotalReason = Exclude<FundingStatus, "total">;

/** Why some initiatives state no total, each reason once; those that state one are passed over. */
export function silentReasons(dataset: Dataset, initiatives: readonly { id: string }[]): NoTotalReason[] {
  const statuses = initiatives.map(({ id }) => fundingOf(dataset, id).status);
  return (["per_year", "parts_only", ...missingReasons] as const).filter((reason) => statuses.includes(reason));
}
