import type { Statement } from "./statements.ts";

/**
 * What is wrong with the derived numbers of the published files: one that differs between two of them, one that the
 * words around it do not say, and one that the rows give and no page states; nought need not be stated.
 */
export function problemsOf(statements: readonly Statement[]): string[] {
  return [...Map.groupBy(statements, ({ key }) => key)].flatMap(([key, all]) => {
    const values = [...Map.groupBy(all, ({ value }) => value)].map(
      ([value, where]) => `${value} in ${[...new Set(where.map((each) => each.where))].join(", ")}`,
    );
    return [
      ...(values.length > 1 ? [`${key}: expected one value, got ${values.join("; ")}`] : []),
      ...(all.some(({ text, value }) => text !== undefined || value === "0")
        ? []
        : [`${key}: expected a page that states it, got none`]),
      ...all
        .filter(isUnsaid)
        .map(({ value, where, text }) => `${where}: expected ${value} in words, got "${tidy(text)}" (${key})`),
    ];
  });
}

/** Whether the words do not hold the number: nought is said in words, and where there is no share none may stand. */
function isUnsaid({ value, text }: Statement): boolean {
  if (text === undefined || value === "0") return false;
  if (value === "none") return /\d\s?%/.test(text);
  // Thousands and decimals are set apart differently in each language, and a fall may be said in words: digits count.
  const numbers: string[] = text.replace(/(?<=\d)[.,\u00a0\u202f](?=\d)/g, "").match(/\d+/g) ?? [];
  return !numbers.includes(value.replace(/\D/g, ""));
}

const tidy = (text = "") => text.replace(/\s+/g, " ").trim();
