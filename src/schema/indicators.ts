import { code, id, number, optional, reference, text } from "./cells.ts";
import { note, sourceIds } from "./provenance.ts";
import { table } from "./table.ts";

export const indicators = table({
  name: "indicators",
  title: "Indicators",
  description: "Something measured about the country as a whole, in one edition of one source.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    label: text({ title: "Label", description: "What is measured, in our words.", isTranslated: true }),
    group: code(
      [
        "economy",
        "innovation",
        "digital_economy",
        "digital_transformation",
        "skills",
        "labour_market",
        "business_demography",
        "perception_survey",
      ],
      { title: "Group", description: "Theme it is shown under." },
    ),
    unit_id: reference("units", { title: "Unit", description: "What the value is expressed in." }),
    direction: code(["higher_is_better", "lower_is_better", "neutral"], {
      title: "Direction",
      description: "Whether a higher value is better; a rank falls, a score rises.",
    }),
    scale_max: optional(
      number({ title: "Scale", description: "Largest possible value, where the measure has a scale." }),
    ),
    publisher_id: optional(
      reference("publishers", { title: "Publisher", description: "Who publishes it, where the report names them." }),
    ),
    index_id: optional(
      reference("glossary", { title: "Index", description: "The named index that it is a figure of, by its entry." }),
    ),
    edition: optional(
      text({ title: "Edition", description: "Edition or year of the publication; editions are never joined." }),
    ),
    definition: text({ title: "Definition", description: "What it means.", isTranslated: true }),
    source_ids: sourceIds(),
    note: note(),
  },
});
