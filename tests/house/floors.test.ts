// The house: which room stands on which, and what no room may know.
import { dirname, posix } from "node:path";
import { expect, test } from "vitest";
import { type Import, imports, roomOf, sourceFiles, targetOf, textOf } from "./source.ts";

// From the ground up; styles are leaned on by every floor.
const floors: readonly (readonly string[])[] = [
  ["schema"],
  ["dataset"],
  ["model", "selection", "drawings"],
  ["text", "routes"],
  ["charts", "exports"],
  ["ui"],
  ["features"],
  ["layouts"],
  ["pages"],
];
const heightOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));

test("every room is on a floor, and there is no other", () => {
  const rooms = new Set(sourceFiles.map(roomOf));
  expect([...rooms].sort()).toEqual([...floors.flat(), "styles"].sort());
});

test("a file imports downward only, or from its own floor", () => {
  expect(imports.filter(isUpward)).toEqual([]);
  expect(imports.length).toBeGreaterThan(1000);
  expect(isUpward({ file: "model/a.ts", from: "../text/b.ts" })).toBe(true);
});

function isUpward(each: Import): boolean {
  const target = targetOf(each);
  if (target === undefined || roomOf(target) === "styles") return false;
  return heightOf(roomOf(target)) > heightOf(roomOf(each.file));
}

test("no file imports itself, however many steps away", () => {
  expect(circles(imports)).toEqual([]);
  const circle = [
    { file: "model/a.ts", from: "./b.ts" },
    { file: "model/b.ts", from: "./a.ts" },
  ];
  expect(circles(circle)).toHaveLength(1);
});

/** The ways that lead back to the file they begin with, each once. */
function circles(all: readonly Import[]): string[][] {
  const next = Map.groupBy(all, ({ file }) => file);
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    // A recursive component names itself on purpose.
    if (at >= 0) found.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const each of next.get(file) ?? []) {
      const target = targetOf(each);
      if (target !== undefined && target !== file) walk(target, [...way, file]);
    }
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

/** Imports from the rooms of one list into those of another, down to their types. */
const reaching = (rooms: readonly string[], targets: readonly string[]) =>
  imports.filter((each) => rooms.includes(roomOf(each.file)) && targets.includes(roomOf(targetOf(each) ?? "")));

test("a schema imports zod and the schema alone", () => {
  const foreign = imports.filter(
    (each) => roomOf(each.file) === "schema" && each.from !== "zod" && roomOf(targetOf(each) ?? "") !== "schema",
  );
  expect(foreign).toEqual([]);
});

test("drawings know labels and numbers, nothing of policy", () => {
  expect(reaching(["drawings"], ["dataset", "schema", "model", "selection"])).toEqual([]);
});

test("the list as it is filtered in the browser knows no dataset", () => {
  expect(reaching(["selection"], ["dataset"])).toEqual([]);
});

test("pieces of page are told what they show: they import neither the dataset nor the site's singleton", () => {
  expect(reaching(["ui", "features"], ["dataset"])).toEqual([]);
});

test("the site's singleton is pulled by pages alone", () => {
  const pulling = imports.filter((each) => targetOf(each) === "dataset/site.ts" && roomOf(each.file) !== "pages");
  expect(pulling).toEqual([]);
});

test("a page that has a language shows the dataset in it, and asks the one that was read only for its paths", () => {
  const shown = (text: string) => text.replace(/^import .*$/gm, "").replace(/export const getStaticPaths[^;]*;/, "");
  const pages = sourceFiles.filter((file) => file.startsWith("pages/[...lang]/"));
  expect(pages.filter((file) => /\boriginal\b/.test(shown(textOf(file))))).toEqual([]);
  expect(pages.filter((file) => !/\bdatasetIn[()]/.test(textOf(file)))).toEqual([]);
  expect(pages.length).toBeGreaterThan(30);
});

test("islands carry neither dataset, schema, zod, papaparse nor d3, however many steps away", () => {
  const reached = new Set(sourceFiles.filter((file) => file.endsWith(".island.ts")));
  const heavy: string[] = [];
  for (const file of reached) {
    for (const [, from = ""] of textOf(file).matchAll(/^import (?!type\b)[^;]*?from "([^"]+)"/gm)) {
      if (!from.startsWith(".")) heavy.push(`${file}: ${from}`);
      else {
        const next = posix.normalize(posix.join(dirname(file), from));
        if (["dataset", "schema"].includes(roomOf(next))) heavy.push(`${file}: ${next}`);
        reached.add(next);
      }
    }
  }
  expect(heavy).toEqual([]);
  expect(reached.size).toBeGreaterThan(20);
});

test("src holds no fact of this report: its names stand in data alone", () => {
  const names =
    /\b(Belgi|Walloni|Flanders|Flemish|Brussels|VLAIO|Innoviris|364\.93|124\.327|38\.85|62\.7|[Mm]ade[- ][Dd]ifferent|spring 2019|five pillars)/;
  expect(sourceFiles.filter((file) => names.test(textOf(file)))).toEqual([]);
});

const linesAtMost = 250;
const filesAtMost = 40;

test(`no file has more than ${linesAtMost} lines, no folder more than ${filesAtMost} files`, () => {
  const long = sourceFiles.filter((file) => textOf(file).trimEnd().split("\n").length > linesAtMost);
  const full = [...Map.groupBy(sourceFiles, (file) => dirname(file))].filter(([, files]) => files.length > filesAtMost);
  expect(long).toEqual([]);
  expect(full.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
});
