/** Names in a sentence: “A, B and C”. */
export const list = new Intl.ListFormat("en-GB");
