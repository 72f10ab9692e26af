import { type Language, languages } from "../text/languages.ts";

/**
 * The address of a page or file of this site, for `href`: `path` without leading slash, under the folder the site is
 * published in. Pages end in a slash. The default language has no prefix.
 */
export function address(path: string, language: Language = languages[0], base = import.meta.env.BASE_URL): string {
  const prefix = language === languages[0] ? "" : `${language}/`;
  return `${base.replace(/\/$/, "")}/${prefix}${path}`;
}

/** The value of the `lang` route parameter of each language, for `getStaticPaths`. */
export function languagePaths(): { params: { lang: string | undefined }; props: { language: Language } }[] {
  return languages.map((language) => ({
    params: { lang: language === languages[0] ? undefined : language },
    props: { language },
  }));
}
