import { initiative } from "./initiative.ts";

export const notFound = {
  title: "This page is not here",
  text: "The address may be mistyped, or the page may have moved.",
  lead: "Search, or begin at one of these.",
  home: "To the start",
  list: initiative.all,
} as const;
