/** What occurs most among numbers, smallest first where several occur as often, and how often; undefined for none. */
export function mostFrequent(numbers: readonly number[]): { numbers: number[]; count: number } | undefined {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  const count = Math.max(...counts.values());
  const most = [...counts].filter(([, n]) => n === count).map(([each]) => each);
  return most.length === 0 ? undefined : { numbers: most.sort((a, b) => a - b), count };
}
