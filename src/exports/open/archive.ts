import { strToU8, unzipSync, zipSync } from "fflate";

/** Files by their path in an archive or folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

// The first moment that an archive can name, in the clock of whichever machine: what fflate writes is local time.
const noMoment = new Date(1980, 0, 1);

/** Files as a zip archive, in their order; the same files give the same bytes on every machine. */
export function zipped(files: Files): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [path, bytesOf(content)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: noMoment, os: 0 });
}

/** The files of a zip archive, in its order. */
export function unzipped(archive: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(archive);
}

const bytesOf = (content: string | Uint8Array) => (typeof content === "string" ? strToU8(content) : content);
