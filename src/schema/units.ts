import { code, id, optional, text } from "./cells.ts";
import { table } from "./table.ts";
import { unitKinds } from "./vocabularies.ts";

export const units = table({
  name: "units",
  title: "Units",
  description: "What a figure of a result or an indicator counts or measures.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "Its name: companies, % of GDP, rank.", isTranslated: true }),
    label_one: optional(
      text({
        title: "Label of one",
        description: "Its name behind the figure 1, where that is another.",
        isTranslated: true,
      }),
    ),
    kind: code(unitKinds, {
      title: "Kind",
      description:
        "How a figure in it is written: a count with what is counted, a percentage, a rank, a score on a scale; or a statement, of which the report gives no figure.",
    }),
    share_of: optional(
      text({
        title: "Share of",
        description: "What a percentage is of, as it stands behind the sign; empty where the measure says it.",
        isTranslated: true,
      }),
    ),
  },
  rules: [
    {
      column: "share_of",
      needs: ["kind", "share_of"],
      check: ({ kind, share_of }) =>
        kind !== "percent" && share_of !== null ? "nothing, as it is no percentage" : undefined,
    },
    {
      column: "label_one",
      needs: ["kind", "label_one"],
      check: ({ kind, label_one }) =>
        kind !== "count" && label_one !== null ? "nothing, as it is no count" : undefined,
    },
  ],
});
