import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { byId } from "../rows/by-id.ts";
import { isScored, type Scored } from "./scored.ts";

type View = Rows<"views">;

export type SubjectKind = "initiative" | "pillar" | "theme";

export interface Score {
  view: Scored;
  subject: string;
  /** The pillars that the subject belongs to; none for a theme. */
  pillarIds: string[];
}

export interface ScoreGroup {
  kind: SubjectKind;
  scaleMin: number;
  scaleMax: number;
  /** Highest first; equal scores in file order. */
  scores: Score[];
}

/**
 * The scores that stakeholders gave, by kind of subject: initiatives, pillars, themes; a kind judged on two scales makes
 * two groups. Alternative statements of a score, and views without one, are left out.
 */
export function scoreGroups(dataset: Dataset): ScoreGroup[] {
  const initiative = byId(dataset.initiatives, "initiative");
  const pillar = byId(dataset.pillars, "pillar");
  const groups = new Map<string, ScoreGroup>();
  const kinds: SubjectKind[] = ["initiative", "pillar", "theme"];
  for (const kind of kinds) {
    for (const view of dataset.views.filter(isScored)) {
      if (view.alternative_to_id !== null || kindOf(view) !== kind) continue;
      const { initiative_id, pillar_id, theme, scale_min, scale_max } = view;
      const key = `${kind} ${scale_min} ${scale_max}`;
      const group = groups.get(key) ?? { kind, scaleMin: scale_min, scaleMax: scale_max, scores: [] };
      const judged = initiative_id ? initiative(initiative_id) : undefined;
      group.scores.push({
        view,
        subject: judged?.name ?? (pillar_id ? pillar(pillar_id).label : (theme ?? "")),
        pillarIds: judged?.pillar_ids ?? (pillar_id ? [pillar_id] : []),
      });
      groups.set(key, group);
    }
  }
  return [...groups.values()].map((group) => ({
    ...group,
    scores: group.scores.sort((a, b) => b.view.score - a.view.score),
  }));
}

function kindOf({ initiative_id, pillar_id }: View): SubjectKind {
  if (initiative_id) return "initiative";
  return pillar_id ? "pillar" : "theme";
}
