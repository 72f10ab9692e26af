import type { Dataset } from "../dataset/dataset.ts";
import type { Language } from "./languages.ts";
import { type Messages, messages } from "./messages.ts";

/** What a page tells the pieces it is made of: the dataset, the language, and what the site says in it. */
export interface Context {
  dataset: Dataset;
  m: Messages;
  language: Language;
}

/** The words alone, for what is said of values that are at hand. */
export type Words = Pick<Context, "m" | "language">;

/** The context of a page in a language. */
export function contextIn(dataset: Dataset, language: Language): Context {
  return { dataset, m: messages(language), language };
}
