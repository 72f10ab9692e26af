// What the published files say of numbers that this site computes: which number, taken of which rows, where.
import { Parser } from "htmlparser2";

/** A derived number as one file states it. */
export interface Statement {
  /** Kind and rows: "share made-different-factories-target made-different-labels". */
  key: string;
  /** As the file writes it; "none" where it says that the rows cannot be set so. */
  value: string;
  where: string;
  /** The words in which a reader meets it, where there are any. */
  text?: string;
}

/** A row of a table as a file holds it: cells by column, texts or values. */
export type Row = Readonly<Record<string, unknown>>;

const marked = (mark: string, where: string, text?: string): Statement[] =>
  mark.split("; ").map((each) => {
    const [kind, value = "", ...rows] = each.split(" ");
    return { key: [kind, ...rows].join(" "), value, where, ...(text !== undefined && { text }) };
  });

/** The numbers that a page marks with `data-derived`, each with the text of the element that is marked. */
export function pageStatements(where: string, html: string): Statement[] {
  const found: Statement[] = [];
  const open: { mark: string | undefined; text: string }[] = [];
  const read = (text: string) => {
    for (const element of open) if (element.mark !== undefined) element.text += text;
  };
  const parser = new Parser({
    // What stands in elements of their own is not one word.
    onopentag(_, attributes) {
      read(" ");
      open.push({ mark: attributes["data-derived"], text: "" });
    },
    ontext: read,
    onclosetag() {
      const { mark, text } = open.pop() ?? {};
      if (mark !== undefined) found.push(...marked(mark, where, text));
      read(" ");
    },
  });
  parser.end(html);
  return found;
}

/** The numbers of a chart's file that it computes from two rows: those with columns `_of` and `_by` beside them. */
export function chartStatements(where: string, rows: readonly Row[]): Statement[] {
  return rows.flatMap((row) =>
    Object.keys(row)
      .filter((column) => `${column}_of` in row && row[`${column}_of`] !== "")
      .map((column) => {
        const kind = column.endsWith("_pct") ? "share" : "difference";
        return { key: `${kind} ${row[`${column}_of`]} ${row[`${column}_by`]}`, value: textOf(row[column]), where };
      }),
  );
}

/** The marks in a file of a comparison, wherever they stand, with the text beside them. */
export function comparisonStatements(where: string, value: unknown): Statement[] {
  if (typeof value !== "object" || value === null) return [];
  const { derived, text } = value as { derived?: unknown; text?: unknown };
  const own = typeof derived === "string" ? marked(derived, where, String(text)) : [];
  return [...own, ...Object.values(value).flatMap((each) => comparisonStatements(where, each))];
}

/** The shares that rows of results give, worked out anew from their values. */
export function resultStatements(where: string, results: readonly Row[]): Statement[] {
  const values = new Map(results.map(({ id, value }) => [id, Number(value)]));
  return results
    .filter(({ target_id, alternative_to_id }) => values.has(target_id) && !alternative_to_id)
    .map(({ id, value, target_id, is_share_of_target }) => {
      const isShare = String(is_share_of_target) === "true";
      const share = Math.round((100 * Number(value)) / (values.get(target_id) ?? 0));
      return { key: `share ${target_id} ${id}`, value: isShare ? String(share) : "none", where };
    });
}

/** The differences between observations that other files state, worked out anew from the rows. */
export function observationStatements(
  where: string,
  observations: readonly Row[],
  stated: readonly Statement[],
): Statement[] {
  const values = new Map(observations.map(({ id, value }) => [id, Number(value)]));
  return [...new Set(stated.map(({ key }) => key))].flatMap((key) => {
    const [kind, from, to] = key.split(" ");
    const difference = Number(((values.get(to) ?? 0) - (values.get(from) ?? 0)).toFixed(6));
    return kind === "difference" ? [{ key, value: String(difference), where }] : [];
  });
}

/** The counts that several pages give, counted anew in the tables. */
export function countStatements(tables: Readonly<Record<string, readonly Row[]>>): Statement[] {
  const used = (table: string) => (tables[table] ?? []).filter(({ alternative_to_id }) => !alternative_to_id);
  const targets = used("results").filter(({ kind }) => kind === "target");
  const held = new Set(used("observations").map(({ indicator_id }) => indicator_id));
  const met = targets.filter(
    ({ id, indicator_id }) => held.has(indicator_id) || used("results").some(({ target_id }) => target_id === id),
  );
  // Slips of print count nowhere but on the page of all.
  const touching = (id: unknown) =>
    (tables["discrepancies"] ?? []).filter(
      ({ initiative_ids, severity }) => severity !== "cosmetic" && (initiative_ids as unknown[]).includes(id),
    );
  const counts: [string, string, number][] = [
    ["targets", "results", targets.length],
    ["targets-with-result", "results", met.length],
    ["scores", "views", used("views").filter(({ score }) => typeof score === "number").length],
    ["statements", "views", used("views").filter(({ score }) => score === null).length],
    ...(tables["initiatives"] ?? []).map(({ id }): [string, string, number] => [
      `discrepancies-of-initiatives/${id}`,
      "discrepancies",
      touching(id).length,
    ]),
  ];
  return counts.map(([name, table, count]) => ({
    key: `count ${name}`,
    value: String(count),
    where: `data/${table}.json`,
  }));
}

const textOf = (cell: unknown) => (cell === "" || cell === null || cell === undefined ? "none" : String(cell));
