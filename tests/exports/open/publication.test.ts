import { expect, test } from "vitest";
import { publicationFrom, reportKey } from "../../../src/exports/open/publication.ts";

const project = JSON.stringify({
  homepage: "https://home.example/",
  repository: { type: "git", url: "git+https://code.example/a/b.git" },
});

test("publicationFrom(project, origin, base) takes what a build is told before the project’s homepage", () => {
  expect(publicationFrom(project, "https://site.example", "/b")).toMatchObject({
    home: new URL("https://site.example/b/"),
    repository: "https://code.example/a/b",
  });
  expect(publicationFrom(project, undefined).home?.href).toBe("https://home.example/");
});

test("publicationFrom(project, origin, base) has this machine for an address alone where nothing is set", () => {
  const { address, home, repository } = publicationFrom("{}", undefined, "/b/");
  expect([address.href, home, repository]).toEqual(["http://localhost:4321/b/", null, null]);
});

test("reportKey(report) tells reports apart by country and year", () => {
  expect(reportKey({ country: "Côte d’Or", publication_year: 2031 })).toBe("cote-d-or-2031");
});
