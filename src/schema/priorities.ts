import { code, id, integer, optional, reference, text } from "./cells.ts";
import { note, sourceIds } from "./provenance.ts";
import { table } from "./table.ts";

export const priorities = table({
  name: "priorities",
  title: "Priorities and actions",
  description:
    "A priority, theme, line of action, action, tool, mission or component of a strategy or initiative, in the report’s order.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    initiative_id: reference("initiatives", { title: "Initiative", description: "The initiative concerned." }),
    kind: code(
      [
        "priority",
        "theme",
        "line_of_action",
        "action",
        "tool",
        "recommendation",
        "dimension",
        "axis",
        "mission",
        "role",
        "transformation",
        "measure",
        "activity",
        "tier",
        "topic",
      ],
      { title: "Kind", description: "What the report calls it." },
    ),
    order: integer({ title: "Order", description: "Its position among its siblings, from 1." }),
    text: text({ title: "Text", description: "What it says, in our words.", isTranslated: true }),
    parent_id: optional(reference("priorities", { title: "Within", description: "The priority it details." })),
    source_ids: sourceIds(),
    note: note(),
  },
});
