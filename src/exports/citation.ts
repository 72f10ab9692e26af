/** All that a citation says: of the part cited, of the data set that holds it, and of the report it was read from. */
export interface Citation {
  /** Name in a bibliography: letters, digits and hyphens. */
  key: string;
  /** The page or table cited; null for the data set as a whole. */
  part: string | null;
  site: string;
  authors: string;
  version: string;
  /** The day on which this version was released, 2026-11-27; null where it is not. */
  released: string | null;
  url: string;
  /** What must be known of the facts: whose they are and which time they describe. */
  note: string;
  licence: string;
  report: {
    key: string;
    author: string;
    title: string;
    publisher: string;
    year: number;
    /** 1 to 12; null where it is not known. */
    month: number | null;
    /** Null where no address is known. */
    url: string | null;
  };
}

/** Words that a citation in running text needs, in the reader's language. */
export interface CitationWords {
  noDate: string;
  dataSet: string;
  dataPage: string;
  within: (given: { site: string }) => string;
  versionOf: (given: { version: string }) => string;
}

/** The citation in the style of the American Psychological Association, seventh edition; a version not released has no date. */
export function toApa({ part, site, authors, version, released, url }: Citation, words: CitationWords): string {
  const whole = `${site} (${words.versionOf({ version })}) [${words.dataSet}]`;
  const work = part === null ? whole : `${part} [${words.dataPage}]. ${words.within({ site: whole })}`;
  return `${authors}. (${released?.slice(0, 4) ?? words.noDate}). ${work}. ${url}`;
}

/** Two BibTeX entries, the data set's part and the report, in plain letters: every accent as a command of LaTeX. */
export function toBibtex({
  key,
  part,
  site,
  authors,
  version,
  released,
  url,
  note,
  licence,
  report,
}: Citation): string {
  const entry = (type: string, name: string, fields: [string, string][]) =>
    `@${type}{${name},\n${fields.map(([field, value]) => `  ${field} = ${field === "month" ? value : `{${value}}`},\n`).join("")}}\n`;
  // The second pair of braces keeps a corporate author one name, and a title its capitals.
  const own = entry("misc", key, [
    ["author", `{${escapeBibtex(authors)}}`],
    ["title", `{${escapeBibtex(part ?? site)}}`],
    ["howpublished", escapeBibtex(`${site}, data set, version ${version}`)],
    ["version", escapeBibtex(version)],
    ...(released === null ? [] : [["year", released.slice(0, 4)] as [string, string]]),
    ["url", bibtexUrl(url)],
    ["note", escapeBibtex(`${note} ${licence}`)],
  ]);
  const source = entry("techreport", report.key, [
    ["author", `{${escapeBibtex(report.author)}}`],
    ["title", `{${escapeBibtex(report.title)}}`],
    ["institution", `{${escapeBibtex(report.publisher)}}`],
    ["year", String(report.year)],
    // A month is a word that every style of BibTeX knows, and stands without braces.
    ...(report.month === null ? [] : [["month", months[report.month - 1] ?? ""] as [string, string]]),
    ...(report.url === null ? [] : [["url", bibtexUrl(report.url)] as [string, string]]),
  ]);
  return `${own}\n${source}`;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const bibtexUrl = (url: string) => url.replace(/[{}\\\s]/g, encodeURIComponent);

/** Two RIS records, the data set's part and the report: UTF-8, lines as the format wants them, one line a value. */
export function toRis({ part, site, authors, version, released, url, note, licence, report }: Citation): string {
  const record = (fields: [string, string][]) =>
    [...fields, ["ER", ""]].map(([tag, value]) => `${tag}  - ${oneLine(value ?? "")}\r\n`).join("");
  const own: [string, string][] = [
    ["TY", "DATA"],
    ["AU", authors],
    ["TI", part ?? site],
    ...(part === null ? [] : ([["T2", site]] as [string, string][])),
    ["ET", version],
    ...(released === null ? [] : dated(released)),
    ["UR", url],
    ["N1", note],
    ["C1", licence],
  ];
  const source: [string, string][] = [
    ["TY", "RPRT"],
    ["AU", report.author],
    ["TI", report.title],
    ["PB", report.publisher],
    ["PY", String(report.year)],
    ...(report.month === null
      ? []
      : [["DA", `${report.year}/${String(report.month).padStart(2, "0")}//`] as [string, string]]),
    ...(report.url === null ? [] : [["UR", report.url] as [string, string]]),
  ];
  return `${record(own)}\r\n${record(source)}`;
}

/** A day as RIS has it: its year, and all of it. */
const dated = (day: string): [string, string][] => [
  ["PY", day.slice(0, 4)],
  ["DA", `${day.replaceAll("-", "/")}/`],
];

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "–": "--",
  "—": "---",
  "’": "'",
  "‘": "`",
  "“": "``",
  "”": "''",
  "…": "\\ldots{}",
  "€": "\\texteuro{}",
  "®": "\\textregistered{}",
  "\u00a0": "~",
  ß: "{\\ss}",
  æ: "{\\ae}",
  œ: "{\\oe}",
  ø: "{\\o}",
  Ø: "{\\O}",
  ł: "{\\l}",
};

// Combining marks and their commands; the letter follows in braces of its own.
const accents: Readonly<Record<string, string>> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r",
  "\u030b": "H",
  "\u030c": "v",
  "\u0327": "c",
  "\u0328": "k",
};

/** Text for a field of BibTeX: what LaTeX would obey is escaped, accents are commands, other letters stay as they are. */
export function escapeBibtex(text: string): string {
  return [...oneLine(text.replaceAll("\u00a0", "\u0000")).normalize("NFC")]
    .map((character) => {
      if (character === "\u0000") return "~";
      const known = special[character];
      if (known !== undefined) return known;
      const [letter = "", mark = "", ...more] = character.normalize("NFD");
      const command = accents[mark];
      return command && more.length === 0 && /\p{Script=Latin}/u.test(letter) ? `{\\${command}{${letter}}}` : character;
    })
    .join("");
}
