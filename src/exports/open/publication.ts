import { slug } from "../slug.ts";

/** What is known of a publication beside its data: where, and by which code. */
export interface Publication {
  /** The address that the site stands at, its folder included: this machine's, where nothing is set. */
  address: URL;
  /** The same where it is set; null where it is not, so that nothing lasting names this machine. */
  home: URL | null;
  /** Where the code and the data are kept; null where it is not set. */
  repository: string | null;
}

const thisMachine = "http://localhost:4321";

/**
 * The publication that settings and the project's `package.json` tell of. The origin that a build is told goes before the
 * project's own homepage.
 */
export function publicationFrom(projectText: string, origin: string | undefined, base = "/"): Publication {
  const { homepage, repository } = JSON.parse(projectText) as {
    homepage?: string;
    repository?: string | { url: string };
  };
  const folder = base.replace(/\/?$/, "/");
  const home = origin ? new URL(folder, origin) : homepage ? new URL(homepage) : null;
  const code = typeof repository === "string" ? repository : repository?.url;
  return {
    address: home ?? new URL(folder, thisMachine),
    home,
    repository: code?.replace(/^git\+/, "").replace(/\.git$/, "") ?? null,
  };
}

/** The name of a report among others: `arcadia-2018`. */
export function reportKey({ country, publication_year }: { country: string; publication_year: number }): string {
  return `${slug(country)}-${publication_year}`;
}
