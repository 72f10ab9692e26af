import type { Rows } from "../../schema/tables.ts";

export type Participation = Rows<"participations">;

/** The roles in the order readers ask for them: who is in charge, who carries it out, who pays, who takes part. */
const order: readonly Participation["role"][] = ["accountable", "implementing", "funding", "partner"];

/** Participations by role, those in charge first; roles without one are absent, rows keep their order. */
export function participationsByRole(
  participations: readonly Participation[],
): { role: Participation["role"]; participations: Participation[] }[] {
  return order
    .map((role) => ({ role, participations: participations.filter((each) => each.role === role) }))
    .filter((each) => each.participations.length > 0);
}
