import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { discrepanciesAround } from "../discrepancies/touching.ts";
import { isInMainList } from "../initiatives/main-list.ts";
import { type TermMoney, termMoney } from "../money/term-money.ts";
import { type ResultGroup, resultGroups } from "../results/result-groups.ts";
import { inReadingOrder } from "../views/scored.ts";

type Initiative = Rows<"initiatives">;

/** What initiatives can be gathered by: who acts, or the pillar they belong to. */
export type TermFacet = "region" | "pillar";

/** All that the tables hold about one region or pillar. */
export interface TermPage {
  facet: TermFacet;
  id: string;
  /** Its initiatives in file order, those of the main list first. */
  initiatives: Initiative[];
  /** How many of them the main list lists. */
  mainListCount: number;
  money: TermMoney[];
  /** The instruments its initiatives use, most used first, else in the vocabulary's order. */
  instruments: { id: string; initiatives: Initiative[] }[];
  /** Targets, outcomes and outputs by initiative; figures about the term as a whole come first, without one. */
  results: { initiative: Initiative | undefined; groups: ResultGroup[] }[];
  /** In reading order; level ones about the term itself first, then about its initiatives and projects. */
  views: Rows<"views">[];
  projects: Rows<"cooperation_projects">[];
  /** Gravest first. */
  discrepancies: Rows<"discrepancies">[];
}

/** One region or pillar with everything that belongs to it; what belongs to several stands whole in each. */
export function termPage(dataset: Dataset, facet: TermFacet, id: string): TermPage {
  const initiatives = dataset.initiatives.filter((each) => termsOf(each, facet).includes(id));
  // What an initiative consists of is told on its own page; here counts what it aimed at and reached.
  const reached = dataset.results.filter(({ kind }) => kind !== "input");
  const ofTerm = facet === "pillar" ? reached.filter(({ pillar_id }) => pillar_id === id) : [];
  const projects = projectsOf(dataset, facet, id);
  const { own: ownViews, others: viewsOfOthers } = viewsOf(dataset, facet, id, [...initiatives, ...projects]);
  return {
    facet,
    id,
    initiatives,
    mainListCount: initiatives.filter(isInMainList).length,
    money: termMoney(dataset, facet, id, initiatives),
    instruments: dataset.instruments
      .map((instrument) => ({
        id: instrument.id,
        initiatives: initiatives.filter(({ instrument_ids }) => instrument_ids.includes(instrument.id)),
      }))
      .filter((each) => each.initiatives.length > 0)
      .sort((a, b) => b.initiatives.length - a.initiatives.length),
    results: [
      { initiative: undefined, groups: resultGroups(ofTerm) },
      ...initiatives.map((initiative) => ({
        initiative,
        groups: resultGroups(
          reached.filter(
            (result) =>
              result.initiative_id === initiative.id &&
              (facet === "pillar" || result.region_id === null || result.region_id === id),
          ),
        ),
      })),
    ].filter(({ groups }) => groups.length > 0),
    views: inReadingOrder([...ownViews, ...viewsOfOthers]).filter(
      ({ alternative_to_id }) => alternative_to_id === null,
    ),
    projects,
    discrepancies: discrepanciesAround(dataset, initiatives, {
      [facet === "region" ? "regions" : "pillars"]: [{ id }],
      results: ofTerm,
      views: ownViews,
      cooperation_projects: projects,
    }),
  };
}

// A view that names regions is about these; one that names none holds wherever its initiative or project acts.
function viewsOf(dataset: Dataset, facet: TermFacet, id: string, subjects: readonly { id: string }[]) {
  const ids = new Set(subjects.map((each) => each.id));
  const isOwn = ({ pillar_id, theme_pillar_ids, region_ids }: Rows<"views">) =>
    facet === "region" ? region_ids.includes(id) : pillar_id === id || theme_pillar_ids.includes(id);
  return {
    own: dataset.views.filter(isOwn),
    others: dataset.views.filter(
      (view) =>
        !isOwn(view) &&
        ids.has(view.initiative_id ?? view.cooperation_project_id ?? "") &&
        (facet === "pillar" || view.region_ids.length === 0),
    ),
  };
}

// The pillar of cooperation across borders has projects where the others have initiatives.
function projectsOf(dataset: Dataset, facet: TermFacet, id: string): Rows<"cooperation_projects">[] {
  if (facet === "region") return dataset.cooperation_projects.filter(({ region_ids }) => region_ids.includes(id));
  return id === dataset.report.cooperation_pillar_id ? dataset.cooperation_projects : [];
}

/** The regions or pillars that an initiative belongs to. */
export function termsOf(initiative: Initiative, facet: TermFacet): string[] {
  return facet === "region" ? initiative.region_ids : initiative.pillar_ids;
}
