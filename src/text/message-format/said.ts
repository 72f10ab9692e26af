import type { Language } from "../languages.ts";
import { plainNumber } from "../numbers.ts";
import type { Choice, Part, ReadMessage, ReadMessages } from "./message.ts";

// The half of the message format that scripts of pages carry: it fills in, and reads nothing.

export type Arguments = Readonly<Record<string, string | number | boolean>>;

/**
 * Messages ready to be said: a text where a message has no arguments, else a function of them. Missing arguments throw
 * `message without amount`. `T` is the type that the messages have by construction.
 */
export function sayable<T>(messages: ReadMessages, language: Language): T {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      isMessage(value) ? saying(value, language) : sayable(value, language),
    ]),
  ) as T;
}

const isMessage = (value: ReadMessage | ReadMessages): value is ReadMessage =>
  typeof value === "string" || Array.isArray(value);

const saying = (message: ReadMessage, language: Language) =>
  typeof message === "string" ? message : (given: Arguments) => said(message, given, language);

function said(parts: readonly Part[], given: Arguments, language: Language): string {
  let text = "";
  for (const part of parts) text += typeof part === "string" ? part : filled(part, given, language);
  return text;
}

function filled([argument, kind, cases]: Exclude<Part, string>, given: Arguments, language: Language): string {
  const value = given[argument];
  if (value === undefined) throw new Error(`message without ${argument}`);
  if (kind === undefined) return String(value);
  if (kind === "number") return plainNumber(Number(value), language);
  const chosen = cases?.[`=${value}`] ?? cases?.[category(kind, value, language)] ?? cases?.["other"] ?? [];
  return said(chosen, given, language);
}

const rules = new Map<string, Intl.PluralRules>();

function category(kind: Choice, value: string | number | boolean, language: Language): string {
  if (kind === "select") return String(value);
  const key = `${language} ${kind}`;
  const rule = rules.get(key) ?? new Intl.PluralRules(language, { type: kind === "plural" ? "cardinal" : kind });
  rules.set(key, rule);
  return rule.select(Number(value));
}
