import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { byId } from "../rows/by-id.ts";

type Result = Rows<"results">;

/** A target with what the report says was reached of it. */
export interface Target {
  target: Result;
  /** The initiative, cooperation project or pillar whose target it is. */
  subject: string;
  pillarIds: string[];
  /** The output or outcome that counts towards it; undefined where the report states none. */
  reached: Result | undefined;
  /** Reached over aimed at, 1 where it is met; null where nothing is stated. */
  share: number | null;
}

/**
 * The targets with what was reached of each: first those with a result, nearest to their aim first, then those without,
 * in file order. Alternative statements are left out on both sides; of several results the latest counts, as parts of
 * one target are not added up unless the report does so. A result for a year does not count towards a target for a whole
 * period, nor the other way round.
 */
export function targets(dataset: Dataset): Target[] {
  const initiative = byId(dataset.initiatives, "initiative");
  const project = byId(dataset.cooperation_projects, "cooperation project");
  const pillar = byId(dataset.pillars, "pillar");
  const all = dataset.results
    .filter(({ kind, alternative_to_id }) => kind === "target" && alternative_to_id === null)
    .map((target): Target => {
      const reached = dataset.results
        .filter(({ target_id, alternative_to_id }) => target_id === target.id && alternative_to_id === null)
        .filter(({ basis }) => basis === target.basis)
        .sort((a, b) => (b.period_end_year ?? 0) - (a.period_end_year ?? 0))[0];
      const { initiative_id, cooperation_project_id, pillar_id } = target;
      const owner = initiative_id ? initiative(initiative_id) : undefined;
      const isShareable = reached !== undefined && target.value > 0;
      return {
        target,
        subject:
          owner?.name ??
          (cooperation_project_id ? project(cooperation_project_id).name : pillar_id ? pillar(pillar_id).label : ""),
        pillarIds:
          owner?.pillar_ids ??
          (cooperation_project_id ? [dataset.report.cooperation_pillar_id] : pillar_id ? [pillar_id] : []),
        reached,
        share: isShareable ? reached.value / target.value : null,
      };
    });
  const met = all.filter(({ share }) => share !== null).sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  return [...met, ...all.filter(({ share }) => share === null)];
}
