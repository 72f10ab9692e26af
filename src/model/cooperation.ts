import type { Dataset } from "../dataset/dataset.ts";
import type { Rows } from "../schema/tables.ts";
import { disputesOf } from "./disputes.ts";

/** All that the tables hold about one cooperation project. */
export interface ProjectFile {
  project: Rows<"cooperation_projects">;
  participations: Rows<"participations">[];
  budgetLines: Rows<"budget_lines">[];
  results: Rows<"results">[];
  discrepancies: Rows<"discrepancies">[];
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
  const own = <R extends { cooperation_project_id: string | null }>(rows: readonly R[]): R[] =>
    rows.filter(({ cooperation_project_id }) => cooperation_project_id === project.id);
  return {
    project,
    participations: own(dataset.participations),
    budgetLines: own(dataset.budget_lines),
    results: own(dataset.results),
    discrepancies: disputesOf(dataset, "cooperation_projects", project.id),
  };
}
