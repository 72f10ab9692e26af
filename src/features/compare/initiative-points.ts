import { isGrave } from "../../model/discrepancies/touching.ts";
import { initiativePage } from "../../model/initiatives/initiative-page.ts";
import { participationsByRole } from "../../model/initiatives/participations-by-role.ts";
import { componentFunding, fundingOf, linesOf } from "../../model/money/by-initiative.ts";
import type { BudgetLine } from "../../model/money/funding.ts";
import { byId } from "../../model/rows/by-id.ts";
import { isScored } from "../../model/views/scored.ts";
import { address } from "../../routes/address.ts";
import type { Rows } from "../../schema/tables.ts";
import { aidInWords } from "../../text/aid.ts";
import { amountInWords, amountOrReason, period, typedAmount, years } from "../../text/amounts.ts";
import type { Context } from "../../text/context.ts";
import { counted, derivedMark } from "../../text/derived.ts";
import { naturesInWords, resultInWords, scoreInWords } from "../../text/facts.ts";
import { noAmountInWords } from "../../text/funding.ts";
import type { Compared, Point } from "./comparison.ts";
import { type DraftValue, type PointKey, pointOf } from "./points.ts";

type Initiative = Rows<"initiatives">;

/** One initiative as a column of a comparison: every point of the catalogue that initiatives have, in reading order. */
export function initiativeColumn(context: Context, initiative: Initiative): Compared {
  const { dataset, m, language } = context;
  const facts = initiativePage(dataset, initiative);
  const own = initiative.source_ids;
  const labels = (
    table: "regions" | "pillars" | "instruments" | "sectors" | "technologies" | "beneficiaries",
    ids: readonly string[],
  ): DraftValue[] =>
    ids.map(byId<{ id: string; label: string }>(dataset[table], table)).map(({ label }) => ({ text: label }));
  const text = (value: string | number | null): DraftValue[] => [{ text: String(value ?? "") }];
  const roles = new Map(participationsByRole(facts.participations).map((each) => [each.role, each.participations]));
  const bodies = (role: Rows<"participations">["role"]): DraftValue[] =>
    (roles.get(role) ?? []).map((each) => ({
      text: byId(dataset.organisations, "organisation")(each.organisation_id).name,
      detail: each.role_detail ?? "",
      sourceIds: each.source_ids,
    }));
  const results = (kinds: readonly Rows<"results">["kind"][]): DraftValue[] =>
    facts.results
      .filter(({ kind, alternative_to_id, part_of_id }) => kinds.includes(kind) && !alternative_to_id && !part_of_id)
      .map((result) => resultValue(context, result));
  const point = (key: PointKey, drafts: readonly DraftValue[], more = {}): Point => pointOf(context, key, drafts, more);
  const discrepancies = facts.discrepancies.filter(isGrave);

  return {
    id: initiative.id,
    name: initiative.name,
    href: address(`initiatives/${initiative.id}/`, language),
    points: [
      point("kind", text(m.initiative.kinds[initiative.kind])),
      point("type", text(initiative.type_label)),
      point("region", labels("regions", initiative.region_ids)),
      point("pillar", labels("pillars", initiative.pillar_ids)),
      point("instrument", labels("instruments", initiative.instrument_ids)),
      point("status", text(initiative.status === "not_stated" ? "" : m.initiative.statuses[initiative.status])),
      point("start", [{ text: String(initiative.start_year ?? ""), sourceIds: own.slice(0, 1) }], {
        missing: m.missing[initiative.start_missing_reason ?? "not_stated"],
      }),
      point("end", text(initiative.end_year)),
      point("objective", [{ text: initiative.objective ?? "", sourceIds: own }]),
      point("summary", [{ text: initiative.summary, sourceIds: own }]),
      point("beneficiary", labels("beneficiaries", initiative.beneficiary_ids)),
      point("sector", labels("sectors", initiative.sector_ids)),
      point("technology", labels("technologies", initiative.technology_ids)),
      fundingPoint(context, initiative),
      point(
        "lines",
        linesOf(dataset, initiative.id).map((line) => lineValue(context, line)),
      ),
      point("payer", payers(context, initiative, bodies("funding"))),
      point(
        "terms",
        facts.aidTerms.map((term) => termValue(context, term)),
      ),
      point("accountable", bodies("accountable")),
      point("implementing", bodies("implementing")),
      point("partner", bodies("partner")),
      point(
        "priorities",
        facts.priorities.map(({ priority, children }, at) => ({
          text: priority.text,
          detail: [
            priority.kind !== facts.priorities[at - 1]?.priority.kind &&
              `(${m.initiative.priorityKind[priority.kind]})`,
            children.map((child) => child.text).join(" · "),
          ]
            .filter(Boolean)
            .join(" "),
          sourceIds: priority.source_ids,
        })),
      ),
      point("targets", results(["target"])),
      point("reached", results(["outcome", "output"])),
      point(
        "score",
        facts.views.filter(isScored).map((each) => ({
          text: scoreInWords(each, m, language),
          detail: `${each.question} ${m.views.judges[each.stakeholder_group]}`,
          sourceIds: each.source_ids,
        })),
      ),
      point(
        "components",
        facts.components.map(({ name }) => ({ text: name })),
      ),
      point("discrepancies", [
        {
          text: m.compare.discrepancyCount({ n: discrepancies.length }),
          derived: derivedMark(counted(`discrepancies-of-initiatives/${initiative.id}`, discrepancies.length)),
          detail: discrepancies.map(({ title }) => title).join(" · "),
        },
      ]),
    ],
  };
}

function fundingPoint(context: Context, initiative: Initiative): Point {
  const { dataset, m, language } = context;
  const funding = fundingOf(dataset, initiative.id);
  const stated = typedAmount(funding);
  if (!stated) {
    const parts = componentFunding(dataset, initiative.id);
    return pointOf(context, "funding", [], { missing: noAmountInWords(funding, parts, context) });
  }
  const natures = naturesInWords(funding.lines, m);
  return pointOf(
    context,
    "funding",
    [
      {
        text: amountInWords(stated, m, language),
        detail: [period(funding, m), natures.join(", ")].filter(Boolean).join(" · "),
        sourceIds: [...new Set(funding.lines.flatMap(({ source_ids }) => source_ids))],
      },
    ],
    { scope: stated.basis, nature: natures.sort().join(", ") },
  );
}

/** A budget line in words: the amount or the reason there is none, and beneath it what the money is. */
export function lineValue({ m, language }: Context, line: BudgetLine): DraftValue {
  return {
    text: amountOrReason(line, m.missing[line.missing_reason ?? "not_stated"], m, language),
    detail: [line.label, line.nature && m.nature[line.nature], period(line, m)].filter(Boolean).join(" · "),
    sourceIds: line.source_ids,
  };
}

/** A result in words: the figure with its unit, and beneath it what was counted, when. */
export function resultValue(context: Context, result: Rows<"results">): DraftValue {
  const when = years(result.period_start_year, result.period_end_year, context.m);
  return {
    text: resultInWords(result, context),
    detail: [result.measure, when].filter(Boolean).join(" · "),
    sourceIds: result.source_ids,
  };
}

function payers({ dataset }: Context, initiative: Initiative, bodies: readonly DraftValue[]): DraftValue[] {
  const source = byId(dataset.funding_sources, "funding source");
  const lines = linesOf(dataset, initiative.id);
  const named = [...new Set(lines.flatMap((line) => line.funding_source_ids))].map((id) => ({
    text: source(id).label,
    sourceIds: lines.filter((line) => line.funding_source_ids.includes(id)).flatMap((line) => line.source_ids),
  }));
  const note = initiative.funding_note ?? "";
  if (named.length > 0) {
    return named.map((each, at) => ({
      text: each.text,
      detail: at === named.length - 1 ? note : "",
      sourceIds: [...new Set(each.sourceIds)],
    }));
  }
  return bodies.length > 0 ? [...bodies] : [{ text: note }];
}

function termValue(context: Context, term: Rows<"aid_terms">): DraftValue {
  const rule = aidInWords(context, term);
  return {
    text: rule || term.label,
    detail: rule ? term.label : (term.conditions ?? ""),
    sourceIds: term.source_ids,
  };
}
