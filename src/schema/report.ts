import { z } from "zod";

const words = z.string().trim().min(1, "a text");

/** What describes the report as a whole: `data/report.json`. */
export const report = z.strictObject({
  /** The site's name. */
  site_title: words,
  /** One sentence that says what the site is; shown on the home page and to search engines. */
  site_description: words,
  /** What one might search for, as the search of the home page suggests it; none for no suggestion. */
  search_examples: z.array(words),
  /** The country in English. */
  country: words,
  /** The report this dataset was read from, by its title page; the month 1 to 12, null where it is not known. */
  title: words,
  author: words,
  publisher: words,
  publication_year: z.int(),
  published_month: z.int().min(1).max(12).nullable(),
  pages: z.int().positive(),
  /** Where the report can be read; null until someone has checked an address. */
  document_url: z.url("a web address").nullable(),
  /** The moment that the report describes, in words, and the sentence that reminds every reader of it. */
  describes: words,
  time_notice: words,
  /** What the report says that reports of its series are for, in our words, and the location that says so. */
  purposes: z.array(words).min(1),
  purposes_location_id: words,
  /** The id of the federal or country-wide level in regions. */
  country_region_id: words,
  /** The pillar whose measures are the rows of cooperation_projects; null where no pillar is. */
  cooperation_pillar_id: words.nullable(),
  /** The table of the report that lists the main list of initiatives. */
  main_list_location_id: words,
  /** The printed total that stands at the head of the home page; null where the report adds up no such sum. */
  headline_total_id: words.nullable(),
  /** What the figures do not cover, shown beside the report's total; null where nothing needs saying. */
  totals_caveat: words.nullable(),
  /** Languages other than English in which the vocabularies are named: one file each in translations. */
  translation_languages: z.array(z.string().regex(/^[a-z]{2}$/, "two small letters")),
  /** The data's version, changed with every change of a row, and the licence it is under. */
  data_version: z.string().regex(/^\d+\.\d+\.\d+$/, "a version such as 1.0.0"),
  /** The day on which this version was released; null until it is. */
  data_released: z.iso.date("a day such as 2026-11-27").nullable(),
  data_licence: words,
  attribution: words,
});

export type Report = z.output<typeof report>;
