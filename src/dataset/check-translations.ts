import type { Report } from "../schema/report.ts";
import type { Row } from "../schema/table.ts";
import { type TableName, tables } from "../schema/tables.ts";
import type { translations } from "../schema/translations.ts";
import type { LocatedTables } from "./located-tables.ts";
import type { LocatedRow } from "./parse-table.ts";
import type { Problem } from "./problem.ts";
import { addressKey, type TranslatedText, translatedTexts } from "./translated-texts.ts";

export type Translation = Row<typeof translations>;

/**
 * One language's file against the dataset: each text to be translated stands in it once, as it is today, with a translation
 * of the same shape, and nothing else does.
 */
export function checkTranslations(
  file: string,
  translated: readonly LocatedRow<Translation>[],
  located: LocatedTables,
  report: Report,
): Problem[] {
  const wanted = new Map(
    translatedTexts((name) => located[name].map(({ row }) => row), report).map((text) => [addressKey(text), text]),
  );
  const first = new Map<string, number>();
  const problems = translated.flatMap(({ row, line }): Problem[] => {
    const key = addressKey(row);
    const text = wanted.get(key);
    if (!text) return [{ file, line, expected: "a text that is translated, by table, id and column", got: key }];
    const seen = first.get(key);
    if (seen !== undefined) return [{ file, line, expected: `each text once (line ${seen} has it)`, got: key }];
    first.set(key, line);
    return faults(text, row).map((fault) => ({ file, line, ...fault }));
  });
  const lineOf = linesOf(located);
  const missing = [...wanted.values()].filter((text) => !first.has(addressKey(text)));
  return [
    ...problems,
    ...missing.map((text) => ({ file, expected: `a translation of ${addressKey(text)}${lineOf(text)}` })),
  ];
}

function faults(wanted: TranslatedText, { original, text }: Translation): Omit<Problem, "file" | "line">[] {
  if (original !== wanted.original) {
    const expected = `“${wanted.original}”, as the original has changed since it was translated`;
    return [{ column: "original", expected, got: original }];
  }
  const expected = shapeOf(wanted).find(({ isKept }) => !isKept(text))?.expected;
  return expected === undefined ? [] : [{ column: "text", expected, got: text }];
}

/** What a translation must have in common with its original, whatever it says. */
function shapeOf({ original, cell }: TranslatedText): { expected: string; isKept: (text: string) => boolean }[] {
  const rooms = (text: string) => (text.match(/\{\w*\}/g) ?? []).sort().join(" ");
  const count = valuesIn(cell, original);
  return [
    {
      expected: count === 1 ? "a text" : `${count} values joined by ;`,
      isKept: (text) => valuesIn(cell, text) === count,
    },
    {
      expected: `${rooms(original) || "no {}"}, as in the original`,
      isKept: (text) => rooms(text) === rooms(original),
    },
  ];
}

/** How many values a cell's text holds: one, but for a list; 0 where it cannot be read. */
function valuesIn(cell: TranslatedText["cell"], text: string): number {
  const value = cell ? cell.safeParse(text).data : text;
  return value === undefined ? 0 : [value].flat().length;
}

/** Where the original of a text stands, for a message: " (sectors.csv:2)"; empty where that is no table. */
function linesOf(located: LocatedTables): (text: TranslatedText) => string {
  const lines = new Map(
    (Object.keys(tables) as TableName[]).flatMap((name) =>
      located[name].map(({ row, line }) => [`${name} ${row.id}`, ` (${name}.csv:${line})`]),
    ),
  );
  return ({ table, id }) => lines.get(`${table} ${id}`) ?? "";
}
