/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";

export default getViteConfig({
  // Styles are what they are where a module reads them as text; elsewhere tests need none.
  test: { include: ["tests/**/*.test.ts"], exclude: ["tests/**/e2e/**"], css: { include: /\.css\?raw$/ } },
});
