import type { Report } from "../schema/report.ts";
import { type Language, languages } from "../text/languages.ts";

/**
 * The address of a page or file of this site, for `href`: `path` without leading slash, under the folder the site is
 * published in. Pages end in a slash. The default language has no prefix.
 */
export function address(path: string, language: Language = languages[0], base = import.meta.env.BASE_URL): string {
  const prefix = language === languages[0] ? "" : `${language}/`;
  return `${base.replace(/\/$/, "")}/${prefix}${path}`;
}

/** The languages that the site is built in: those that it has words for and the dataset is in, the default one first. */
export function builtLanguages({ translation_languages }: Report): Language[] {
  return languages.filter((language) => language === languages[0] || translation_languages.includes(language));
}

/** What `getStaticPaths` gives for a language: the value of the route parameter `lang`, and the language itself. */
export interface LanguagePath {
  params: { lang: string | undefined };
  props: { language: Language };
}

/** The path of each language that the site is built in, for `getStaticPaths`. */
export function languagePaths({ report }: { report: Report }): LanguagePath[] {
  return builtLanguages(report).map((language) => ({
    params: { lang: language === languages[0] ? undefined : language },
    props: { language },
  }));
}
