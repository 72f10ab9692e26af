/**
 * Languages that the site has messages in, the default one first: it has no prefix in addresses. The last is the
 * pseudo-language, which only a dataset that names it is built in.
 */
export const languages = ["en", "en-XA"] as const;
export type Language = (typeof languages)[number];
