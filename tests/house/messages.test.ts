import { expect, test } from "vitest";
import type { ReadMessages } from "../../src/text/message-format/message.ts";
import { messagesRead } from "../../src/text/messages.ts";
import { sourceFiles, textOf } from "./source.ts";

// What is asked of a group by a key that only runs at hand: m.missing[reason], wordFor(m.site.nav.menu, key), Object.values(…).
const code = sourceFiles
  .filter((file) => !file.startsWith("text/messages/"))
  .map((file) => textOf(file))
  .join("\n");
const words = new Set(code.match(/[A-Za-z_]\w*/g));
const readByKey = new Set(
  [
    ...code.matchAll(
      /\.(\w+)\[|(?:wordFor|Object\.(?:values|entries))\((?:[\w.]*\.)?(\w+)|\.\.\.(?:[\w.]*\.)?(\w+)\b/g,
    ),
  ].flatMap((match) => match.slice(1).filter(Boolean)),
);

function unused(messages: ReadMessages, path: readonly string[] = []): string[] {
  return Object.entries(messages).flatMap(([key, value]) => {
    const at = [...path, key];
    if (typeof value === "object" && !Array.isArray(value)) return unused(value, at);
    const isFound = words.has(key) || path.some((group) => readByKey.has(group));
    return isFound ? [] : [at.join(".")];
  });
}

test("every message is said somewhere", () => {
  expect(unused(messagesRead("en"))).toEqual([]);
});

test("a message that nobody says is found", () => {
  expect(unused({ home: { never_said_anywhere: "x" } })).toEqual(["home.never_said_anywhere"]);
});
