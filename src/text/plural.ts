/** The one form or the other, by number. */
export const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);
