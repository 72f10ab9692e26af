import { slug } from "../slug.ts";

/** What is known of a publication beside its data: where, and by which code; null for what is not set. */
export interface Publication {
  /** The address that the site is published at, its folder included. */
  home: URL | null;
  /** Where the code and the data are kept. */
  repository: string | null;
}

/**
 * The publication that settings and the project's `package.json` tell of. The origin that a build is told goes before the
 * project's own homepage; without either there is no address.
 */
export function publicationFrom(projectText: string, origin: string | undefined, base = "/"): Publication {
  const { homepage, repository } = JSON.parse(projectText) as {
    homepage?: string;
    repository?: string | { url: string };
  };
  const code = typeof repository === "string" ? repository : repository?.url;
  return {
    home: origin ? new URL(base.replace(/\/?$/, "/"), origin) : homepage ? new URL(homepage) : null,
    repository: code?.replace(/^git\+/, "").replace(/\.git$/, "") ?? null,
  };
}

/** The name of a report among others: `arcadia-2018`. */
export function reportKey({ country, publication_year }: { country: string; publication_year: number }): string {
  return `${slug(country)}-${publication_year}`;
}
