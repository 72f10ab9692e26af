import { expect, test } from "vitest";
import { markTerms } from "../../../src/model/terms/glossary-marks.ts";
import { term } from "../../fixtures/topics.ts";

const acronyms = [
  term("AI", { expansion: "artificial intelligence" }),
  term("R&D", { expansion: "research and development" }),
  term("FPS", { expansion: "Federal Public Service" }),
  term("FPS Economy", { expansion: "Federal Public Service Economy" }),
  term("Cluster"),
];
const marked = (text: string, before?: string) =>
  markTerms(text, acronyms, before)
    .map((part) => (part.term ? `[${part.text}]` : part.text))
    .join("");

test("markTerms(text, glossary) marks each acronym once, as a whole word, the longest that fits", () => {
  expect(marked("AI and R&D: AI again.")).toBe("[AI] and [R&D]: AI again.");
  expect(marked("AI4X, OpenAI, MAIN and ai are none; a Cluster is a word.")).toBe(
    "AI4X, OpenAI, MAIN and ai are none; a Cluster is a word.",
  );
  expect(marked("The FPS Economy helps.")).toBe("The [FPS Economy] helps.");
  expect(marked("(AI)")).toBe("([AI])");
});

test("markTerms does not mark again what was read before, and loses no character", () => {
  expect(marked("AI and R&D", "On AI.")).toBe("AI and [R&D]");
  expect(
    markTerms("AI, R&D.", acronyms)
      .map(({ text }) => text)
      .join(""),
  ).toBe("AI, R&D.");
  expect(markTerms("", acronyms)).toEqual([]);
});
