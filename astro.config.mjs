import { resolve } from "node:path";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { preloadedModules } from "./scripts/preloaded-modules.ts";
import { loadDataset } from "./src/dataset/dataset.ts";
import { describeProblems } from "./src/dataset/problem.ts";
import { readFolder } from "./src/dataset/read-folder.ts";

const dataFolder = process.env.DATA_DIR ?? "data";

/** Stops a build before its first page where the data has a problem: nothing is published half. */
const checkedData = {
  name: "checked-data",
  hooks: {
    "astro:build:start": () => {
      const { problems } = loadDataset(readFolder(dataFolder));
      if (problems.length === 0) return;
      console.error(describeProblems(problems, dataFolder));
      process.exit(1);
    },
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? "http://localhost:4321",
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  // While one page is written, the next are made.
  build: { inlineStylesheets: "never", concurrency: 8 },
  devToolbar: { enabled: false },
  // What stands in frames of other sites is a part of a page that is listed, and what a page has left leads on to it.
  integrations: [
    checkedData,
    preloadedModules,
    sitemap({ filter: (page) => !/\/(embed|budgets|charts\/funding-per-initiative)\/$/.test(page) }),
  ],
  vite: {
    resolve: { alias: { $data: resolve(dataFolder) } },
    build: { assetsInlineLimit: 0 },
  },
});
