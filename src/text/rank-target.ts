import type { RankTarget } from "../model/results/rank-target.ts";
import type { Context, Words } from "./context.ts";
import { resultInWords } from "./facts.ts";

/** The rank last held, with the one before it: "8th in 2018, down from 6th in 2017". */
export function rankHeldInWords({ latest, change }: RankTarget, { m }: Words): string {
  return m.facts.rankHeld({
    rank: m.facts.rank({ n: latest.value }),
    year: latest.period_year,
    change: change ? (change.value === 0 ? "same" : change.value > 0 ? "down" : "up") : "none",
    before: change?.from.value ? m.facts.rank({ n: change.from.value }) : "",
    beforeYear: change?.from.period_year ?? 0,
  });
}

/** What was aimed at, and by when: "3rd or better by 2020". */
export function rankAimInWords({ target }: RankTarget, context: Context): string {
  const aim = resultInWords(target, context);
  const { period_end_year } = target;
  return period_end_year === null ? aim : context.m.facts.rankAim({ aim, year: period_end_year });
}
