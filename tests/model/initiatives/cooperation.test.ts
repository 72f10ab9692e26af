import { expect, test } from "vitest";
import { projectGroups } from "../../../src/model/initiatives/cooperation.ts";
import { tinyWith } from "../../fixtures/topics.ts";

test("projectGroups(dataset) puts bodies that take part in the same way together", () => {
  const part = { initiative_id: null, cooperation_project_id: "p", region_id: null, source_ids: ["t1"], note: null };
  const dataset = tinyWith({
    cooperation_projects: [
      {
        id: "p",
        name: "P",
        other_names: [],
        kind: "network",
        programme: null,
        programme_codes: [],
        region_ids: [],
        partner_areas: [],
        technology_ids: [],
        sector_ids: [],
        start_year: null,
        end_year: null,
        period_as_printed: null,
        summary: "A network.",
        website: null,
        source_ids: ["t1"],
        note: null,
      },
    ],
    participations: [
      { ...part, id: "1", organisation_id: "a", role: "partner", role_detail: null },
      { ...part, id: "2", organisation_id: "b", role: "funding", role_detail: null },
      { ...part, id: "3", organisation_id: "c", role: "partner", role_detail: null },
    ],
  });
  expect(
    projectGroups(dataset).map(({ kind, files }) => [kind, files[0]?.bodies.map((each) => each.organisation_ids)]),
  ).toEqual([["network", [["a", "c"], ["b"]]]]);
});
