// Loads what the search of the site finds, and answers beside the page: reading it and ranking never hold up typing.
import type { SiteIndex } from "../../selection/site/site-index.ts";
import { createSiteSearch } from "../../selection/site/site-search.ts";
import { type SearchAnswer, shownFinds } from "./search-answer.ts";

/** What the page asks: first where the index is and which terms mean the same, then question by question. */
export type SearchRequest = { index: string; synonyms: string[][] } | { query: string; atMost: number };

/** What it hears: that the search is ready or could not be loaded, or an answer. */
export type SearchReply = "ready" | "failed" | SearchAnswer;

let index: SiteIndex;
let search: ReturnType<typeof createSiteSearch> | undefined;
const reply = (said: SearchReply) => postMessage(said);

addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  if ("index" in data) void load(data.index, data.synonyms);
  else if (search) {
    const finds = search(data.query);
    const { whole, leftOut, words, nearest } = finds;
    reply({
      query: data.query,
      finds: shownFinds(finds, index, data.atMost),
      count: finds.finds.length,
      whole,
      leftOut,
      words,
      nearest,
    });
  }
});

async function load(address: string, synonyms: string[][]): Promise<void> {
  try {
    const file = await fetch(address);
    if (!file.ok) throw new Error(`${address}: ${file.status}`);
    index = (await file.json()) as SiteIndex;
  } catch (error) {
    reply("failed");
    throw error;
  }
  search = createSiteSearch(index, synonyms);
  reply("ready");
}
