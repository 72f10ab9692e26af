// Holds a language's pages to those of the default one: the same pages, numbers and links. Of the pseudo-language it also
// says what stands on a page without its marks, and so is not translated: npm run check-language -- <folder> [language]
// DATA_DIR names the data folder that the site was built from.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "../src/dataset/dataset.ts";
import { readFolder } from "../src/dataset/read-folder.ts";
import { spokenTexts } from "./language/spoken-texts.ts";
import { untranslated } from "./language/untranslated.ts";

const [folder = "dist", language = "en-XA"] = process.argv.slice(2);
const data = process.env["DATA_DIR"] ?? "data";
const { dataset } = loadDataset(readFolder(data));
if (!dataset) throw new Error(`the dataset is not sound: ${data}`);

const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith("index.html"))
  .sort();
const own = pages.filter((file) => file.startsWith(`${language}/`));
const originals = pages.filter((file) => !own.includes(file));
const read = (file: string) => {
  const { texts, numbers, links } = spokenTexts(readFileSync(join(folder, file), "utf8"));
  // Terms and their letters are linked where the words of a language hold them.
  return { texts, numbers, links: links.filter((link) => !/glossary\/#|^#_/.test(link)) };
};
const isLeft = untranslated(dataset);

const problems = originals.flatMap((file) => {
  const translated = `${language}/${file}`;
  if (!own.includes(translated)) return `${translated}: expected this page, as there is ${file}`;
  const [original, page] = [read(file), read(translated)];
  return [
    ...differing(original.numbers, page.numbers).map(
      (number) => `${translated}: expected the numbers of ${file}, ${number}`,
    ),
    ...differing(
      original.links,
      page.links.map((link) => link.replace(`/${language}/`, "/")),
    ).map((link) => `${translated}: expected the links of ${file}, ${link}`),
    ...(language === "en-XA"
      ? page.texts.filter((text) => !isLeft(text)).map((text) => `${translated}: expected a translation of “${text}”`)
      : []),
  ];
});

/** What one of two lists has more often than the other, in words. */
function differing(expected: readonly string[], got: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of expected) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const each of got) counts.set(each, (counts.get(each) ?? 0) - 1);
  return [...counts].filter(([, n]) => n !== 0).map(([each, n]) => `${n > 0 ? "lacks" : "has"} ${each}`);
}

const shown = 60;
for (const problem of problems.slice(0, shown)) console.error(problem);
if (problems.length > shown) console.error(`and ${problems.length - shown} more`);
console.log(`${folder}: ${own.length} pages in ${language}, ${problems.length} problems`);
process.exitCode = problems.length > 0 || own.length === 0 ? 1 : 0;
