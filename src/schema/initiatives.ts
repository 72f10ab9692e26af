import {
  atLeastOne,
  code,
  flag,
  id,
  integer,
  list,
  optional,
  reference,
  references,
  text,
  url,
  year,
} from "./cells.ts";
import { note, sourceIds } from "./provenance.ts";
import { filledTogether, valueOrReason, yearsInOrder } from "./rules.ts";
import { table } from "./table.ts";
import { initiativeKinds, missingReasons, statuses } from "./vocabularies.ts";

export const initiatives = table({
  name: "initiatives",
  title: "Initiatives",
  description:
    "A named measure: all of the report’s main list, and every other that its text names with facts of its own.",
  columns: {
    id: id({ title: "Id", description: "Permanent identifier; the page’s address." }),
    name: text({ title: "Name", description: "Name as the report gives it, without region or acronym in brackets." }),
    other_names: list(
      text({ title: "Other names", description: "Other spellings and other languages, as the report prints them." }),
    ),
    kind: code(initiativeKinds, {
      title: "Kind",
      description: "Strategy, initiative of a pillar, support mechanism, or other (plan, cluster, centre, project …).",
    }),
    is_in_main_list: flag({ title: "In the main list", description: "Whether the main list lists it." }),
    main_list_order: optional(
      integer({ title: "Order in the main list", description: "Its position in the main list, from 1." }),
    ),
    parent_id: optional(
      reference("initiatives", { title: "Part of", description: "The initiative it is a component of." }),
    ),
    region_ids: atLeastOne(
      references("regions", {
        title: "Who acts",
        description: "The levels of government that act: the country as a whole or regions.",
      }),
    ),
    pillar_ids: atLeastOne(
      references("pillars", {
        title: "Pillar or mechanism",
        description: "Strategy, pillars or support mechanism, as the main list assigns them.",
      }),
    ),
    type_label: optional(
      text({ title: "Type", description: "Type of initiative in the report’s own term.", isTranslated: true }),
    ),
    instrument_ids: atLeastOne(
      references("instruments", { title: "Instrument", description: "Controlled terms for the type." }),
    ),
    sector_ids: references("sectors", {
      title: "Sectors",
      description: "Sectors targeted; the term for all where the report says so; none where it says nothing.",
    }),
    technology_ids: references("technologies", {
      title: "Technologies",
      description: "Digital technologies targeted.",
    }),
    excluded_technology_ids: references("technologies", {
      title: "Except technologies",
      description: "Technologies that the report excludes.",
    }),
    beneficiary_ids: references("beneficiaries", {
      title: "For whom",
      description: "Sizes of companies and other beneficiaries targeted.",
    }),
    start_year: optional(year({ title: "Start", description: "First year; the earliest where regions differ." })),
    start_missing_reason: optional(
      code(missingReasons, { title: "Why no start", description: "Why there is no first year." }),
    ),
    start_as_printed: optional(
      text({ title: "Start as printed", description: "The characters in which the report prints the start." }),
    ),
    end_year: optional(year({ title: "End", description: "Last year, where the report gives one." })),
    end_as_printed: optional(
      text({ title: "End as printed", description: "The characters in which the report prints the end." }),
    ),
    status: code(statuses, {
      title: "Status in {year}",
      description: "Where it stood in {describes}, as the report describes it.",
    }),
    objective: optional(text({ title: "Objective", description: "What it is for, in our words.", isTranslated: true })),
    summary: text({
      title: "Summary",
      description: "What it does, in one or two sentences of our own.",
      isTranslated: true,
    }),
    funding_note: optional(
      text({
        title: "Who pays",
        description: "What the report says of funding beside the amounts, in our words.",
        isTranslated: true,
      }),
    ),
    website: optional(url({ title: "Website", description: "Address, where the report prints one." })),
    source_ids: sourceIds(),
    note: note(),
  },
  rules: [
    valueOrReason("start_year", "start_missing_reason"),
    filledTogether("end_year", "end_as_printed"),
    yearsInOrder("start_year", "end_year"),
    {
      column: "main_list_order",
      needs: ["is_in_main_list", "main_list_order"],
      check: (row) =>
        row.is_in_main_list === (row.main_list_order !== null)
          ? undefined
          : "a position exactly when is_in_main_list is true",
    },
  ],
});
