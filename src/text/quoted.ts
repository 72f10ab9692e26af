/** What a row's `as_printed` holds, as a quotation of each passage: “a”, “b”. */
export const quoted = (asPrinted: string): string => `“${asPrinted.split(" | ").join("”, “")}”`;
