import { changesConclusion, isGrave } from "../../model/discrepancies/touching.ts";
import { mainListSources } from "../../model/initiatives/main-list.ts";
import { moneyParts, type TermMoney } from "../../model/money/term-money.ts";
import { byId } from "../../model/rows/by-id.ts";
import { emptyFields } from "../../model/terms/coverage.ts";
import { type TermFacet, type TermPage, termPage } from "../../model/terms/term-page.ts";
import { isScored } from "../../model/views/scored.ts";
import { address } from "../../routes/address.ts";
import { amountOrReason } from "../../text/amounts.ts";
import type { Context } from "../../text/context.ts";
import { counted, derivedMark } from "../../text/derived.ts";
import { scoreInWords } from "../../text/facts.ts";
import { sumWords } from "../../text/sums.ts";
import { termFolder, termLabel } from "../../text/term-label.ts";
import type { Compared, Point } from "./comparison.ts";
import { lineValue, resultValue } from "./initiative-points.ts";
import { type DraftValue, pointOf } from "./points.ts";

/** One region or pillar as a column of a comparison. */
export function termColumn(context: Context, facet: TermFacet, id: string): Compared {
  const { dataset, m, language } = context;
  const facts = termPage(dataset, facet, id);
  const grave = facts.discrepancies.filter(isGrave).length;
  const term = byId<{ id: string; definition: string }>(
    facet === "region" ? dataset.regions : dataset.pillars,
    facet,
  )(id);
  const textCount = facts.initiatives.length - facts.mainListCount;
  const initiative = byId(dataset.initiatives, "initiative");
  const named = (lines: TermMoney["joint"]) =>
    lines.map((line) => {
      const value = lineValue(context, line);
      return { ...value, detail: `${initiative(line.initiative_id ?? "").name}: ${value.detail ?? ""}` };
    });
  const other = facet === "region" ? "pillar" : "region";
  const gaps = emptyFields(dataset)
    .filter((field) => field[`${facet}_id`] === id)
    .map((field) => ({ text: termLabel(dataset, other, field[`${other}_id`]) }));
  return {
    id,
    name: termLabel(dataset, facet, id),
    href: address(`${termFolder[facet]}/${id}/`, language),
    points: [
      pointOf(context, "scope", [{ text: term.definition }]),
      pointOf(context, "initiatives", [
        {
          text: m.compare.mainListCount({ n: facts.mainListCount }),
          sourceIds: mainListSources(dataset),
          derived: derivedMark(counted(`main-list-of-${termFolder[facet]}/${id}`, facts.mainListCount)),
        },
        { text: textCount > 0 ? m.compare.textCount({ n: textCount }) : "" },
      ]),
      ...moneyPoints(context, facts),
      pointOf(context, "joint", named(facts.money.flatMap(({ joint }) => joint)), { missing: m.facts.noneRecorded }),
      pointOf(context, "yearly", named(facts.money.flatMap(({ yearly }) => yearly)), {
        missing: m.facts.noneRecorded,
      }),
      pointOf(
        context,
        "instrument",
        facts.instruments.slice(0, 5).map((each) => ({
          text: byId(dataset.instruments, "instrument")(each.id).label,
          detail: String(each.initiatives.length),
        })),
        { missing: m.terms.noInitiative },
      ),
      pointOf(context, "gaps", gaps, { missing: m.facts.noneRecorded }),
      pointOf(
        context,
        "targets",
        facts.results.flatMap(({ initiative: owner, groups }) =>
          groups
            .filter(({ result }) => result.kind === "target")
            .map(({ result }) => {
              const value = resultValue(context, result);
              return { ...value, detail: [owner?.name, value.detail].filter(Boolean).join(": ") };
            }),
        ),
        { missing: m.terms.results.none },
      ),
      pointOf(context, "score", scores(context, facts), { missing: m.terms.noScores }),
      pointOf(
        context,
        "projects",
        facts.projects.map(({ name, source_ids }) => ({ text: name, sourceIds: source_ids })),
        {
          missing: m.facts.noneRecorded,
        },
      ),
      pointOf(context, "discrepancies", [
        {
          text: m.compare.discrepancyCount({ n: grave }),
          derived: derivedMark(counted(`discrepancies-of-${termFolder[facet]}/${id}`, grave)),
          detail: m.discrepancies.changing.conclusion({ n: facts.discrepancies.filter(changesConclusion).length }),
        },
      ]),
    ],
  };
}

/** One point for each part of a term's money, so that unlike sums never stand in one row. */
function moneyPoints(context: Context, facts: TermPage): Point[] {
  const { dataset, m, language } = context;
  const sums = sumWords(dataset, m);
  const parts = moneyParts.filter((part) => part !== "counted" || dataset.report.headline_total_id !== null);
  return parts.map((part) => {
    const money = facts.money.find((each) => each.part === part);
    const values: DraftValue[] = (money ? [money] : []).map((each) => ({
      text: amountOrReason(each, "", m, language),
      detail: m.facts.stating({ n: each.stating.length, of: each.initiatives.length }),
      sourceIds: [...new Set(each.counted.flatMap(({ source_ids }) => source_ids))],
    }));
    const missing = money ? m.terms.noOwn : m.terms.noInitiative;
    return {
      ...pointOf(context, "funding", values, { missing, scope: "total" }),
      key: `money-${part}`,
      label: sums.titles[part],
    };
  });
}

function scores({ dataset, m, language }: Context, facts: TermPage): DraftValue[] {
  return facts.views.filter(isScored).map((each) => {
    const subject = dataset.initiatives.find(({ id }) => id === each.initiative_id);
    return {
      text: scoreInWords(each, m, language),
      detail: [subject?.name, each.question, m.views.judges[each.stakeholder_group]].filter(Boolean).join(" · "),
      sourceIds: each.source_ids,
    };
  });
}
