import { z } from "zod";

/** What a column says of itself; read by the validator, the dictionary, table headers and every export. */
export interface ColumnMeta {
  title: string;
  description: string;
  type: "string" | "integer" | "number" | "boolean" | "url" | "list";
  unit?: "EUR" | "%" | "year" | undefined;
  /** Tables whose ids the cell may hold. */
  references?: readonly string[];
  /** The closed list of codes the cell may hold. */
  codes?: readonly string[];
  /** The least and the greatest number that the cell may hold, and the pattern of a whole text. */
  minimum?: number;
  maximum?: number;
  pattern?: string;
  isRequired: boolean;
  /** Whether the cell is a text that every language of the dataset translates. */
  isTranslated?: boolean;
}

/** One column: text of a CSV cell in, typed value out, or an issue that says what was expected. */
export type Cell<T = unknown> = z.ZodType<T, string>;

interface Words {
  title: string;
  description: string;
  isTranslated?: boolean;
}

const metas = z.registry<ColumnMeta>();

/** What a column says of itself. Errors: `column without meta` for a schema not made here. */
export function metaOf(cell: Cell): ColumnMeta {
  const meta = metas.get(cell);
  if (!meta) throw new Error("column without meta");
  return meta;
}

function cell<T>(meta: ColumnMeta, expected: string, parse: (text: string) => T | undefined): Cell<T> {
  const schema: Cell<T> = z.string().transform((text, context) => {
    const value = parse(text);
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: expected });
    return z.NEVER;
  });
  metas.add(schema, meta);
  return schema;
}

/** The same cell, where an empty text means missing and becomes null. */
export function optional<T>(inner: Cell<T>): Cell<T | null> {
  const schema: Cell<T | null> = z.string().transform((text, context) => {
    if (text === "") return null;
    const result = inner.safeParse(text);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      context.addIssue({ code: "custom", message: `${issue.message}, or nothing` });
    }
    return z.NEVER;
  });
  metas.add(schema, { ...metaOf(inner), isRequired: false });
  return schema;
}

// Numbers are read by pattern: Number("") is 0, Number("0x10") is 16, and neither is a figure someone meant to type.
function matched<T>(pattern: RegExp, read: (text: string) => T): (text: string) => T | undefined {
  return (text) => (pattern.test(text) ? read(text) : undefined);
}

const idPattern = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** A permanent identifier: lower-case letters and digits, joined by hyphens or dots. */
export const id = (words: Words): Cell<string> =>
  cell(
    { ...words, type: "string", pattern: idPattern.source, isRequired: true },
    "a lower-case id such as skills-plan",
    matched(idPattern, String),
  );

/** A text that is not empty and neither begins nor ends with a space. */
export const text = (words: Words): Cell<string> =>
  cell(
    { ...words, type: "string", isRequired: true },
    "a text without spaces around it",
    matched(/^\S(?:.*\S)?$/, String),
  );

/** Money in whole euros, zero or more. */
export const wholeEuros = (words: Words): Cell<number> =>
  cell(
    { ...words, type: "integer", unit: "EUR", minimum: 0, isRequired: true },
    "whole euros such as 1250000",
    matched(/^(?:0|[1-9]\d*)$/, Number),
  );

/** A share from 0 to 100. */
export const percent = (words: Words): Cell<number> =>
  cell(
    { ...words, type: "number", unit: "%", minimum: 0, maximum: 100, isRequired: true },
    "a percentage from 0 to 100 such as 40",
    (raw) => {
      const value = matched(/^\d+(?:\.\d+)?$/, Number)(raw);
      return value !== undefined && value <= 100 ? value : undefined;
    },
  );

/** A calendar year from 1900 to 2100: wide enough for history and plans, narrow enough for a slip of the finger. */
export const year = (words: Words): Cell<number> =>
  cell(
    { ...words, type: "integer", unit: "year", minimum: 1900, maximum: 2100, isRequired: true },
    "a year such as 2018",
    matched(/^(?:19|20)\d\d$|^2100$/, Number),
  );

/** A whole number, zero or more. */
export const integer = (words: Words): Cell<number> =>
  cell(
    { ...words, type: "integer", minimum: 0, isRequired: true },
    "a whole number such as 32",
    matched(/^(?:0|[1-9]\d*)$/, Number),
  );

/** A decimal number with a point, negative allowed. */
export const number = (words: Words): Cell<number> =>
  cell(
    { ...words, type: "number", isRequired: true },
    "a number such as 51.9",
    matched(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, Number),
  );

/** Yes or no, written true or false. */
export const flag = (words: Words): Cell<boolean> =>
  cell(
    { ...words, type: "boolean", isRequired: true },
    "true or false",
    matched(/^(?:true|false)$/, (raw) => raw === "true"),
  );

/** A web address. */
export const url = (words: Words): Cell<string> =>
  cell({ ...words, type: "url", isRequired: true }, "a web address such as https://example.org/", (raw) =>
    /^https?:\/\/\S+$/.test(raw) && URL.canParse(raw) ? raw : undefined,
  );

/** One code of a closed list. */
export const code = <const C extends readonly string[]>(codes: C, words: Words): Cell<C[number]> =>
  cell({ ...words, type: "string", codes, isRequired: true }, `one of ${codes.join(", ")}`, (raw) =>
    codes.includes(raw) ? (raw as C[number]) : undefined,
  );

/** The id of a row of another table. */
export const reference = (table: string | readonly string[], words: Words): Cell<string> => {
  const references = [table].flat();
  return cell(
    { ...words, type: "string", references, isRequired: true },
    `an id of ${references.join(" or ")}`,
    matched(idPattern, String),
  );
};

/** Several values separated by semicolons, none twice; empty means none. */
export function list<T>(inner: Cell<T>): Cell<T[]> {
  const schema: Cell<T[]> = z.string().transform((raw, context) => {
    const parts = raw === "" ? [] : raw.split(";");
    if (new Set(parts).size < parts.length) {
      context.addIssue({ code: "custom", message: "each value once" });
    }
    return parts.flatMap((part) => {
      const result = inner.safeParse(part);
      if (result.success) return [result.data];
      for (const issue of result.error.issues) {
        context.addIssue({ code: "custom", message: `${issue.message}, several joined by ;` });
      }
      return [];
    });
  });
  metas.add(schema, { ...metaOf(inner), type: "list", isRequired: false });
  return schema;
}

/** The ids of rows of another table, separated by semicolons. */
export const references = (table: string | readonly string[], words: Words): Cell<string[]> =>
  list(reference(table, words));

/** A list that holds at least one value. */
export function atLeastOne<T>(inner: Cell<T[]>): Cell<T[]> {
  const schema: Cell<T[]> = z.string().transform((raw, context) => {
    const result = inner.safeParse(raw);
    if (result.success && result.data.length > 0) return result.data;
    for (const issue of result.error?.issues ?? [{ message: "at least one value" }]) {
      context.addIssue({ code: "custom", message: issue.message });
    }
    return z.NEVER;
  });
  metas.add(schema, { ...metaOf(inner), isRequired: true });
  return schema;
}
