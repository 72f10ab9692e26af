// Every optional dependency must have its entry in the lock file: a silent gap breaks `npm ci` on other machines.
import { readFileSync } from "node:fs";

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const present = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + 13)));
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !present.has(name))
    .map((name) => `package-lock.json: expected an entry for ${name}, optional for ${path || "the project"}`),
);
for (const line of missing) console.error(line);
console.log(`${Object.keys(packages).length} locked packages, ${missing.length} missing`);
process.exitCode = missing.length > 0 ? 1 : 0;
