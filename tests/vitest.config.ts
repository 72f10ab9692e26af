/// <reference types="vitest/config" />
import { getViteConfig } from "astro/config";
import { ofOtherReports } from "./own-report.ts";

export default getViteConfig({
  // Styles are what they are where a module reads them as text; elsewhere tests need none.
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/e2e/**", ...ofOtherReports],
    css: { include: /\.css\?raw$/ },
  },
});
