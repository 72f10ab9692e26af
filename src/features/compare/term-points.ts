import type { PlaceMoney } from "../../model/money/term-money.ts";
import { byId } from "../../model/rows/by-id.ts";
import { emptyFields } from "../../model/terms/coverage.ts";
import { type Place, type PlaceFacet, place } from "../../model/terms/term-page.ts";
import { address } from "../../routes/address.ts";
import { amountInWords } from "../../text/amounts.ts";
import { placeFolder, placeLabel } from "../../text/term-label.ts";
import type { Compared, Point } from "./comparison.ts";
import { lineValue, resultValue } from "./initiative-points.ts";
import { type DraftValue, type PointContext, pointOf } from "./points.ts";

/** One region or pillar as a column of a comparison. */
export function placeColumn(context: PointContext, facet: PlaceFacet, id: string): Compared {
  const { dataset, m, language } = context;
  const facts = place(dataset, facet, id);
  const term = byId<{ id: string; definition: string }>(
    facet === "region" ? dataset.regions : dataset.pillars,
    facet,
  )(id);
  const textCount = facts.initiatives.length - facts.overviewCount;
  const initiative = byId(dataset.initiatives, "initiative");
  const named = (lines: PlaceMoney["joint"]) =>
    lines.map((line) => {
      const value = lineValue(context, line);
      return { ...value, detail: `${initiative(line.initiative_id ?? "").name}: ${value.detail ?? ""}` };
    });
  const other = facet === "region" ? "pillar" : "region";
  const gaps = emptyFields(dataset)
    .filter((field) => field[`${facet}_id`] === id)
    .map((field) => ({ text: placeLabel(dataset, other, field[`${other}_id`]) }));
  return {
    id,
    name: placeLabel(dataset, facet, id),
    href: address(`${placeFolder[facet]}/${id}/`, language),
    points: [
      pointOf(context, "scope", [{ text: term.definition }]),
      pointOf(context, "initiatives", [
        { text: m.compare.overviewCount(facts.overviewCount), sourceIds: [dataset.report.overview_location_id] },
        { text: textCount > 0 ? m.compare.textCount(textCount) : "" },
      ]),
      ...moneyPoints(context, facts),
      pointOf(context, "joint", named(facts.money.flatMap(({ joint }) => joint)), { missing: m.dossier.none }),
      pointOf(context, "yearly", named(facts.money.flatMap(({ yearly }) => yearly)), { missing: m.dossier.none }),
      pointOf(
        context,
        "instrument",
        facts.instruments.slice(0, 5).map((each) => ({
          text: byId(dataset.instruments, "instrument")(each.id).label,
          detail: String(each.initiatives.length),
        })),
        { missing: m.places.noInitiative },
      ),
      pointOf(context, "gaps", gaps, { missing: m.dossier.none }),
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
        { missing: m.places.results.none },
      ),
      pointOf(context, "score", scores(context, facts), { missing: m.places.noScores }),
      pointOf(
        context,
        "projects",
        facts.projects.map(({ name, source_ids }) => ({ text: name, sourceIds: source_ids })),
        {
          missing: m.dossier.none,
        },
      ),
      pointOf(context, "contradictions", [
        {
          text: m.compare.contradictionCount(facts.discrepancies.length),
          detail: m.compare.changingConclusion(
            facts.discrepancies.filter(({ severity }) => severity === "conclusion").length,
          ),
        },
      ]),
    ],
  };
}

const parts = (["overview", "text"] as const).flatMap((scope) =>
  (["measures", "strategies"] as const).map((part) => ({ scope, part })),
);

/** One point for each part of a place's money, so that unlike sums never stand in one row. */
function moneyPoints(context: PointContext, facts: Place): Point[] {
  const { m, language } = context;
  return parts.map(({ scope, part }) => {
    const money = facts.money.find((each) => each.scope === scope && each.part === part);
    const values: DraftValue[] =
      money && money.amount_eur !== null
        ? [
            {
              text: amountInWords(
                { amount_eur: money.amount_eur, qualifier: money.qualifier, basis: "total" },
                m,
                language,
              ),
              detail: m.places.statedOf(money.stating.length, money.initiatives.length),
              sourceIds: [...new Set(money.counted.flatMap(({ source_ids }) => source_ids))],
            },
          ]
        : [];
    const missing = money ? m.places.noOwn : m.places.noInitiative;
    return {
      ...pointOf(context, "funding", values, { missing, scope: "total" }),
      key: `${scope}-${part}`,
      label: m.places.money.part[scope][part],
    };
  });
}

function scores({ dataset, m }: PointContext, facts: Place): DraftValue[] {
  return facts.perceptions.map((each) => {
    const subject = dataset.initiatives.find(({ id }) => id === each.initiative_id);
    return {
      text: `${each.score} ${m.dossier.ofScale(each.scale_max)}`,
      detail: [subject?.name, each.question, m.group[each.stakeholder_group]].filter(Boolean).join(" · "),
      sourceIds: each.source_ids,
    };
  });
}
