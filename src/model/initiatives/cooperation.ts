import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { discrepanciesOf } from "../discrepancies/touching.ts";
import { rowsBy } from "../rows/rows-by.ts";

/** All that the tables hold about one cooperation project. */
export interface ProjectFile {
  project: Rows<"cooperation_projects">;
  bodies: Bodies[];
  budgetLines: readonly Rows<"budget_lines">[];
  results: readonly Rows<"results">[];
  views: readonly Rows<"views">[];
  /** Gravest first. */
  discrepancies: Rows<"discrepancies">[];
}

/** Bodies that take part in the same way. */
export interface Bodies {
  role: Rows<"participations">["role"];
  detail: string | null;
  organisation_ids: string[];
}

export interface ProjectGroup {
  kind: Rows<"cooperation_projects">["kind"];
  files: ProjectFile[];
}

/** Every cooperation project with what is known of it, by kind in the schema's order, within a kind in file order. */
export function projectGroups(dataset: Dataset): ProjectGroup[] {
  return (["project", "network", "partnership", "plan"] as const)
    .map((kind) => ({
      kind,
      files: dataset.cooperation_projects
        .filter((project) => project.kind === kind)
        .map((project) => projectFile(dataset, project)),
    }))
    .filter(({ files }) => files.length > 0);
}

function projectFile(dataset: Dataset, project: Rows<"cooperation_projects">): ProjectFile {
  const own = <R extends { cooperation_project_id: string | null }>(rows: readonly R[]) =>
    rowsBy(rows, "cooperation_project_id")(project.id);
  return {
    project,
    bodies: bodies(own(dataset.participations)),
    budgetLines: own(dataset.budget_lines),
    results: own(dataset.results),
    views: own(dataset.views),
    discrepancies: discrepanciesOf(dataset, "cooperation_projects", project.id),
  };
}

/** The bodies by role and what they do in it, in the order in which each role first stands. */
function bodies(participations: readonly Rows<"participations">[]): Bodies[] {
  const groups = new Map<string, Bodies>();
  for (const { role, role_detail, organisation_id } of participations) {
    const key = `${role} ${role_detail ?? ""}`;
    const group = groups.get(key) ?? { role, detail: role_detail, organisation_ids: [] };
    group.organisation_ids.push(organisation_id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
