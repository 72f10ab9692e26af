/** Languages of the site, the default one first; it has no prefix in addresses. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];
