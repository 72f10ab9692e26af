// Checks that no page or file of a built site holds one of some words: node scripts/check-words.ts <folder> <word> ...
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "dist", ...words] = process.argv.slice(2);
// What readers see or take away; scripts and styles are the code's own.
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(html|svg|csv|json|xml|bib|ris)$/.test(file))
  .sort();
const patterns = words.map((word) => ({ word, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "u") }));
const problems = files.flatMap((file) => {
  const text = readFileSync(join(folder, file), "utf8");
  return patterns.filter(({ pattern }) => pattern.test(text)).map(({ word }) => `${file}: expected nothing of ${word}`);
});

for (const problem of problems) console.error(problem);
console.log(`${folder}: ${files.length} files, ${words.length} words, ${problems.length} problems`);
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;
