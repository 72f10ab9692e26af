import { code, flag, id, optional, references, text } from "./cells.ts";
import { table } from "./table.ts";

const kinds = ["size", "trait", "person", "organisation", "role"] as const;

export const beneficiaries = table({
  name: "beneficiaries",
  title: "Beneficiaries",
  description: "Whom a measure is for: firms by size or age, people, organisations.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "Its name.", isTranslated: true }),
    is_all: flag({
      title: "Means all",
      description: "Whether the term stands for every kind of beneficiary.",
    }),
    kind: optional(
      code(kinds, {
        title: "Kind",
        description:
          "Companies by size; companies or the self-employed by another trait; people; other organisations; a role that anyone may take.",
      }),
    ),
    broader_ids: references("beneficiaries", {
      title: "Belongs to",
      description: "The next wider groups: whatever is open to them is open to this one.",
    }),
    definition: text({ title: "Definition", description: "What the term covers on this site.", isTranslated: true }),
  },
});
