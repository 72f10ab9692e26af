import { plural } from "../../plural.ts";

// What the script says of what it found.

export const searchFinds = {
  found: (n: number, query: string) => `${n} ${plural(n, "find", "finds")} for “${query}”`,
  more: (n: number) => `Show ${n} more`,
  failed: "The search could not be loaded. Reload the page to try again, or use the lists below.",
} as const;
