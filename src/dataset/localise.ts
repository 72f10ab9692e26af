import { type Report, translatedReportKeys } from "../schema/report.ts";
import { type TableName, tables } from "../schema/tables.ts";
import type { Dataset } from "./dataset.ts";
import { dictionaryOf } from "./dictionary.ts";
import { addressKey, type TextAddress, translatedColumns } from "./translated-texts.ts";

/** What a text says in a language; undefined where it has no translation, as what is missing has none. */
type Translate = (address: TextAddress) => string | undefined;

/**
 * The dataset in a language that it is translated into: every text that has a translation says it, all else is as it was.
 * In any other language it is the dataset itself.
 */
export function localise(dataset: Dataset, language: string): Dataset {
  if (!dataset.report.translation_languages.includes(language)) return dataset;
  const texts = new Map(dataset.translations[language]?.map((each) => [addressKey(each), each.text]));
  const translate: Translate = (address) => texts.get(addressKey(address));
  const report = localisedReport(dataset.report, translate);
  const rows = (Object.keys(tables) as TableName[]).map((name) => [name, localisedRows(dataset, name, translate)]);
  return { ...dataset, ...Object.fromEntries(rows), report, dictionary: dictionaryOf(report, translate) };
}

function localisedReport(report: Report, translate: Translate): Report {
  const at = (column: string) => translate({ table: "report.json", id: "report", column });
  const changed = translatedReportKeys.map((key) => {
    const value: unknown = report[key];
    return Array.isArray(value)
      ? [key, value.map((each, index) => at(`${key}.${index + 1}`) ?? each)]
      : [key, at(key) ?? value];
  });
  return { ...report, ...Object.fromEntries(changed) };
}

function localisedRows(dataset: Dataset, table: TableName, translate: Translate): readonly object[] {
  const columns = translatedColumns(table);
  if (columns.length === 0) return dataset[table];
  return dataset[table].map((row) => {
    const changed = columns.flatMap(([column, cell]) => {
      const text = translate({ table, id: row.id, column });
      return text === undefined ? [] : [[column, cell.parse(text)]];
    });
    return { ...row, ...Object.fromEntries(changed) };
  });
}
