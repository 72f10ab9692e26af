import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect, test } from "vitest";

// From the ground up; i18n and styles are leaned on by every floor above the model.
const floors = ["schema", "dataset", "model", "charts", "exports", "i18n", "components", "layouts", "pages"];
// Exports and i18n stand on the charts' floor: above the model, below the components.
const height = (room: string) =>
  ({ exports: 3, i18n: 3, charts: 3, components: 4, layouts: 5, pages: 6 })[room] ?? floors.indexOf(room);

interface Import {
  file: string;
  room: string;
  from: string;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|astro)$/.test(file));

const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join("src", file), "utf8").matchAll(
      /^(?:import|export)\b[^;]*?from "([^"]+)"|^\s*import "([^"]+)"/gm,
    ),
  ].map(([, from = "", bare = ""]) => ({ file, room: file.split("/")[0] ?? "", from: from || bare })),
);

function roomOf({ file, from }: Import): string | undefined {
  if (!from.startsWith(".")) return undefined;
  return posix.normalize(posix.join(dirname(file), from)).split("/")[0];
}

test("a file imports downward only", () => {
  const upward = imports.filter((each) => {
    const room = roomOf(each);
    return room !== undefined && room !== "styles" && height(room) > height(each.room);
  });
  expect(upward).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

test("a schema imports zod and the schema alone", () => {
  const foreign = imports.filter((each) => each.room === "schema" && each.from !== "zod" && roomOf(each) !== "schema");
  expect(foreign).toEqual([]);
});

test("charts know nothing of the dataset", () => {
  const knowing = imports.filter(
    (each) => each.room === "charts" && ["dataset", "schema", "model"].includes(roomOf(each) ?? ""),
  );
  expect(knowing).toEqual([]);
});

test("islands carry neither dataset, schema, zod, papaparse nor d3, however many steps away", () => {
  const reached = new Set(files.filter((file) => file.endsWith(".island.ts")));
  const heavy: string[] = [];
  for (const file of reached) {
    const source = readFileSync(join("src", file), "utf8");
    for (const [, from = ""] of source.matchAll(/^import (?!type\b)[^;]*?from "([^"]+)"/gm)) {
      if (!from.startsWith(".")) heavy.push(`${file}: ${from}`);
      else {
        const next = posix.normalize(posix.join(dirname(file), from));
        if (/^(dataset|schema)\//.test(next)) heavy.push(`${file}: ${next}`);
        reached.add(next);
      }
    }
  }
  expect(heavy).toEqual([]);
  expect(reached.size).toBeGreaterThan(1);
});

test("src holds no fact of this report: its names stand in data alone", () => {
  const names = /\b(Belgi|Walloni|Flanders|Flemish|Brussels|VLAIO|Innoviris|364\.93|124\.327)/;
  const telling = files.filter((file) => names.test(readFileSync(join("src", file), "utf8")));
  expect(telling).toEqual([]);
});
