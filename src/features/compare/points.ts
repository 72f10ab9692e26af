import { sourceLinks } from "../../routes/source-links.ts";
import type { Context } from "../../text/context.ts";
import type { Messages } from "../../text/messages.ts";
import type { Point } from "./comparison.ts";

export interface DraftValue {
  text: string;
  detail?: string | undefined;
  sourceIds?: readonly string[];
  derived?: string | undefined;
}

export type PointKey = keyof Messages["compare"]["points"];

/**
 * One point of a comparison from its values in words; values without text are dropped. `missing` says why none is left,
 * by default that the report says nothing; `scope` is what figures hold for, `nature` what kind
 * of money they are.
 */
export function pointOf(
  { dataset, m, language }: Context,
  key: PointKey,
  drafts: readonly DraftValue[],
  {
    missing = m.compare.notStated,
    scope = "",
    nature = "",
  }: { missing?: string; scope?: string; nature?: string } = {},
): Point {
  const stated = drafts.filter(({ text }) => text !== "");
  // Values that all stand in the same locations name them once, behind the last.
  const sourceLists = stated.map(({ sourceIds = [] }) => sourceIds.join(";"));
  const isShared = new Set(sourceLists).size === 1;
  const values = stated.map(({ text, detail = "", sourceIds = [], derived }, at) => ({
    text,
    detail,
    derived,
    sources: isShared && at < stated.length - 1 ? [] : sourceLinks(dataset, sourceIds, language),
  }));
  const name = m.compare.points[key];
  const label = typeof name === "string" ? name : name({ year: dataset.report.publication_year });
  return { key, label, values, missing: values.length > 0 ? "" : missing, scope, nature };
}
