import { en } from "./messages/en/catalogue.ts";

/** Languages of the site, the default one first; it has no prefix in addresses. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widened<R>
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The shape that every language fills. */
export type Messages = Widened<typeof en>;

const catalogues: Record<Language, Messages> = { en };

/** What the site says in a language. */
export function messages(language: Language): Messages {
  return catalogues[language];
}
