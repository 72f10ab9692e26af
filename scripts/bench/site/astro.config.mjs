import { resolve } from "node:path";
import { defineConfig } from "astro/config";
import { preloadedModules } from "../../preloaded-modules.ts";

// The explorer's page and its file alone, built as the site builds them: ten thousand pages beside it would change nothing
// that is measured.
export default defineConfig({
  site: "http://localhost:4321",
  trailingSlash: "always",
  build: { inlineStylesheets: "never" },
  integrations: [preloadedModules],
  vite: {
    resolve: { alias: { $data: resolve(process.env.DATA_DIR ?? "data") } },
    build: { assetsInlineLimit: 0 },
  },
});
