// The source as text: its files, and what each imports.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** One import: the file it stands in, below `src/`, and the address as it is written there. */
export interface Import {
  file: string;
  from: string;
}

/** Every file of code, markup and style that someone wrote, below `src/`; declarations are written by a command. */
export const sourceFiles: readonly string[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|astro|css)$/.test(file) && !file.endsWith(".d.ts"))
  .sort();

const texts = new Map(sourceFiles.map((file) => [file, readFileSync(join("src", file), "utf8")]));

/** What a file of the source says. */
export const textOf = (file: string): string => texts.get(file) ?? "";

/** Every import of the source, types included. */
export const imports: readonly Import[] = sourceFiles.flatMap((file) =>
  [...textOf(file).matchAll(/^\s*(?:import|export)\b[^;"]*?from "([^"]+)"|^\s*@?import "([^"]+)"/gm)].map(
    ([, from = "", bare = ""]) => ({ file, from: from || bare }),
  ),
);

/** The file that an import leads to, below `src/`; undefined for a package. */
export function targetOf({ file, from }: Import): string | undefined {
  if (!from.startsWith(".")) return undefined;
  return posix.normalize(posix.join(dirname(file), from.replace(/\?.*$/, "")));
}

/** The room that a file stands in. */
export const roomOf = (file: string): string => file.split("/")[0] ?? "";
