import { expect, test } from "vitest";
import { quoted } from "../../src/text/quoted.ts";

test("quoted(asPrinted) quotes each passage", () => {
  expect(quoted("EUR 5 million | in 2016")).toBe("“EUR 5 million”, “in 2016”");
});
