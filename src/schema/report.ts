import { z } from "zod";

const words = z.string().trim().min(1, "a text");
const translated = <S extends z.ZodType>(schema: S): S => schema.meta({ isTranslated: true });

/** What describes the report as a whole: `data/report.json`. */
export const report = z.strictObject({
  /** The site's name. */
  site_title: translated(words),
  /** One sentence that says what the site is; shown on the home page and to search engines. */
  site_description: translated(words),
  /** What one might search for, as the search of the home page suggests it; none for no suggestion. */
  search_examples: translated(z.array(words)),
  /** The country’s name. */
  country: translated(words),
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
  describes: translated(words),
  time_notice: translated(words),
  /** What the report says that reports of its series are for, in our words, and the location that says so. */
  purposes: translated(z.array(words).min(1)),
  purposes_location_id: words,
  /** The id of the federal or country-wide level in regions. */
  country_region_id: words,
  /** The pillar whose measures are the rows of cooperation_projects; null where no pillar is. */
  cooperation_pillar_id: words.nullable(),
  /** The table of the report that sets the main list of initiatives; null where the report has it in no table. */
  main_list_location_id: words.nullable(),
  /** The printed total that stands at the head of the home page; null where the report adds up no such sum. */
  headline_total_id: words.nullable(),
  /** What the figures do not cover, shown beside the report's total; null where nothing needs saying. */
  totals_caveat: translated(words.nullable()),
  /** Languages other than its own that the whole dataset is translated into: one file each in translations. */
  translation_languages: z.array(z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, "a language such as fr or fr-BE")),
  /** The data's version, changed with every change of a row, and the licence it is under. */
  data_version: z.string().regex(/^\d+\.\d+\.\d+$/, "a version such as 1.0.0"),
  /** The day on which this version was released; null until it is. */
  data_released: z.iso.date("a day such as 2026-11-27").nullable(),
  data_licence: words,
  attribution: translated(words),
});

export type Report = z.output<typeof report>;
export type ReportKey = keyof Report;

/** The entries that every language of the dataset translates: texts, and lists of texts. */
export const translatedReportKeys: readonly ReportKey[] = (Object.keys(report.shape) as ReportKey[]).filter(
  (key) => report.shape[key].meta()?.["isTranslated"],
);
