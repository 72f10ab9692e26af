/** When a report was published: the year, and the month from 1 to 12 where it is known. */
export interface Published {
  year: number;
  month?: number | undefined;
}

const archives = ["archive.org", "archive.today", "archive.is", "archive.ph", "webcitation.org"];

/**
 * The web archive's copy of an address nearest to the first day of the month in which a report was published, or to the
 * middle of that year where no month is known; undefined for an address that is an archive's own.
 */
export function archivedAddress(url: string, { year, month = 7 }: Published): string | undefined {
  const { hostname } = new URL(url);
  if (archives.some((archive) => hostname === archive || hostname.endsWith(`.${archive}`))) return undefined;
  return `https://web.archive.org/web/${year}${String(month).padStart(2, "0")}01000000/${url}`;
}
