import { code, id, list, optional, references, text, url, year } from "./cells.ts";
import { note, sourceIds } from "./provenance.ts";
import { yearsInOrder } from "./rules.ts";
import { table } from "./table.ts";

export const cooperationProjects = table({
  name: "cooperation_projects",
  title: "Cooperation projects",
  description: "An EU, cross-border or bilateral project, network or partnership.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier." }),
    name: text({ title: "Name", description: "Name as the report gives it." }),
    other_names: list(text({ title: "Other names", description: "Long forms and translations." })),
    kind: code(["project", "network", "partnership", "plan"], {
      title: "Kind",
      description: "Project, standing network, public-private or intergovernmental partnership, or coordinated plan.",
    }),
    programme: optional(text({ title: "Programme", description: "Programme that funds it, as named." })),
    programme_codes: list(text({ title: "Framework", description: "Short codes of the programme: interreg, h2020 …" })),
    region_ids: references("regions", {
      title: "Levels taking part",
      description: "Levels of the country that take part.",
    }),
    partner_areas: list(
      text({
        title: "Partner areas",
        description: "Countries and regions abroad that the report names.",
        isTranslated: true,
      }),
    ),
    technology_ids: references("technologies", { title: "Technologies", description: "Technologies concerned." }),
    sector_ids: references("sectors", { title: "Sectors", description: "Sectors concerned." }),
    start_year: optional(year({ title: "Start", description: "First year." })),
    end_year: optional(year({ title: "End", description: "Last year." })),
    period_as_printed: optional(
      text({ title: "Period as printed", description: "The characters in which the report prints the period." }),
    ),
    summary: text({ title: "Summary", description: "What it does, in our words.", isTranslated: true }),
    website: optional(url({ title: "Website", description: "Address, where the report prints one." })),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [yearsInOrder("start_year", "end_year")],
});
