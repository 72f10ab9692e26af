import { plural } from "../../../plural.ts";
import { list } from "../list.ts";
import { views } from "../views.ts";

// What the charts of what came of it say.

export const resultCharts = {
  targets: {
    title: (of: { stated: number; of: number; met: number }) =>
      `${of.stated} of ${of.of} targets come with a result; ${of.met === 0 ? "none" : of.met} had been met when it was counted`,
    subtitle: "What was reached as a share of what was aimed at, target by target; each row counts in its own unit.",
    note: "Results stand with the year by which they were counted.",
    groups: { stated: "With a result", silent: "No result stated" },
    none: "no result stated",
    aim: (text: string) => `aim: ${text}`,
    by: (year: number) => `by ${year}`,
    perDay: "per day",
    share: (pct: string) => `${pct}% of the aim`,
    tip: (subject: string, label: string, reached: string, aim: string) => `${subject}, ${label}: ${reached}; ${aim}`,
  },
  scores: {
    title: (of: { best: Holders; worst: Holders; max: string }) =>
      `${list.format(of.best.subjects)} ${plural(of.best.subjects.length, "scores", "score")} highest, ${of.best.score} of ${of.max}${forAspect(of.best)}; ${list.format(of.worst.subjects)} lowest, ${of.worst.score}${forAspect(of.worst)}`,
    subtitle: (min: string, max: string) =>
      `Mean scores of stakeholders from ${min} (low) to ${max} (high), by what they judged.`,
    note: "Equal scores can answer different questions: each row says in what respect it was judged, and by whom.",
    low: (min: string) => `low (${min})`,
    high: (max: string) => `high (${max})`,
    kind: views.group,
    tip: (subject: string, score: string, max: string, aspect: string, group: string) =>
      `${subject}: ${score} of ${max} for ${aspect}; ${group}`,
    aspects: {
      usefulness: "usefulness",
      benefit: "benefit",
      uptake: "uptake",
      availability_of_skills: "availability of skills",
      improvement: "improvement",
      level_of_innovation: "level of innovation",
      fitness: "fitness",
      jobs: "jobs",
      impact: "impact",
      success: "success",
      relevance: "relevance",
      resources: "resources",
      trust: "trust",
      reach: "reach",
      awareness: "awareness",
      alignment: "alignment",
      practice: "practice",
    },
  },
} as const;

/** Who or what has a score, and in what respect where that is one and the same. */
interface Holders {
  subjects: readonly string[];
  score: string;
  aspect: string | undefined;
}

const forAspect = ({ aspect }: Holders) => (aspect ? ` for ${aspect}` : "");
