import { code, id, optional, reference, text } from "./cells.ts";
import { note, sourceIds } from "./provenance.ts";
import { exactlyOne } from "./rules.ts";
import { table } from "./table.ts";

/** Roles of the International Aid Transparency Initiative's organisation role codelist. */
export const roles = ["accountable", "funding", "implementing", "partner"] as const;

export const participations = table({
  name: "participations",
  title: "Participations",
  description: "The role of one organisation in one initiative or cooperation project.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    initiative_id: optional(
      reference("initiatives", { title: "Initiative", description: "The initiative concerned." }),
    ),
    cooperation_project_id: optional(
      reference("cooperation_projects", {
        title: "Cooperation project",
        description: "The project concerned, where it is not an initiative.",
      }),
    ),
    organisation_id: reference("organisations", { title: "Organisation", description: "The body concerned." }),
    role: code(roles, {
      title: "Role",
      description: "Role in the terms of IATI: accountable, funding, implementing or partner.",
    }),
    role_detail: optional(
      text({ title: "Role in detail", description: "What the report says it does, in our words.", isTranslated: true }),
    ),
    region_id: optional(
      reference("regions", { title: "Region", description: "Region for which the role holds, where it differs." }),
    ),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [exactlyOne("initiative_id", "cooperation_project_id")],
});
