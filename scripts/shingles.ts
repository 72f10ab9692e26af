// Makes the fingerprints of the report's wording: node scripts/shingles.ts report.txt tests/belgium/report-shingles.bin
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

/** How many words in a row are too many to have been written twice by chance. */
export const length = 9;
// Forty bits: of a million shingles that are not the report’s, the odds are 70 to 1 that none is taken for one of its 15,000.
const bytes = 5;

/** The words of a text in lower case: runs of letters, so that figures and the endnote markers stuck to words are none. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Letter}+/gu) ?? [];
}

/** Every run of words that long, in order, overlapping; none where a text has fewer words. */
export function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
}

/** The fingerprint of a shingle, a whole number, from which the words cannot be had back. */
export function fingerprint(shingle: string): number {
  return createHash("sha256").update(shingle).digest().readUIntBE(0, bytes);
}

/** Fingerprints as a file: ascending, each once, five bytes each with the largest first. */
export function pack(fingerprints: Iterable<number>): Buffer {
  const all = [...new Set(fingerprints)].sort((a, b) => a - b);
  const file = Buffer.alloc(bytes * all.length);
  for (const [at, each] of all.entries()) file.writeUIntBE(each, bytes * at, bytes);
  return file;
}

/** The fingerprints that a file holds. */
export function unpack(file: Buffer): Set<number> {
  return new Set(Array.from({ length: file.length / bytes }, (_, at) => file.readUIntBE(bytes * at, bytes)));
}

if (import.meta.main) {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined) {
    console.error("expected the report's text and the file to write");
    process.exitCode = 1;
  } else {
    const file = pack(shinglesOf(readFileSync(from, "utf8")).map(fingerprint));
    writeFileSync(to, file);
    console.log(`${to}: ${file.length / bytes} fingerprints`);
  }
}
