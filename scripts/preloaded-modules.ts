import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { Parser } from "htmlparser2";

/**
 * Names in the head of each built page its scripts, which stand where the page ends, and the modules that they import, so
 * that the browser fetches them all at once and from the start rather than one after the other once each has been read.
 */
export const preloadedModules: AstroIntegration = {
  name: "preloaded-modules",
  hooks: {
    "astro:build:done": ({ dir }) => {
      const folder = fileURLToPath(dir);
      const imports = importsOf(join(folder, "_astro"));
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (!name.endsWith(".html")) continue;
        const page = readFileSync(join(folder, name), "utf8");
        const { scripts, headEnd } = scriptsOf(page);
        const modules = new Set(
          scripts.flatMap((src) => {
            const [path, script] = [posix.dirname(src), posix.basename(src)];
            return [script, ...neededBy(script, imports)].map((module) => `${path}/${module}`);
          }),
        );
        const links = [...modules].map((href) => `<link rel="modulepreload" href="${href}">`).join("");
        if (links) writeFileSync(join(folder, name), page.slice(0, headEnd) + links + page.slice(headEnd));
      }
    },
  },
};

/** The addresses of the scripts that the build made for a page, and where its head ends. */
function scriptsOf(page: string): { scripts: string[]; headEnd: number } {
  const scripts: string[] = [];
  let headEnd = 0;
  const parser = new Parser({
    onopentag: (name, { type, src }) => {
      if (name === "script" && type === "module" && src?.includes("/_astro/")) scripts.push(src);
    },
    onclosetag: (name) => {
      if (name === "head") headEnd = parser.startIndex;
    },
  });
  parser.end(page);
  return { scripts, headEnd };
}

/** The modules that each script of a folder imports. */
function importsOf(folder: string): Map<string, string[]> {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  return new Map(
    scripts.map((name) => [
      name,
      [...readFileSync(join(folder, name), "utf8").matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
        ([, module = ""]) => module,
      ),
    ]),
  );
}

/** All that a script imports, and what that imports in turn. */
function neededBy(script: string, imports: ReadonlyMap<string, string[]>, found = new Set<string>()): Set<string> {
  for (const module of imports.get(script) ?? []) if (!found.has(module)) neededBy(module, imports, found.add(module));
  return found;
}
