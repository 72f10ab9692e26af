import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readMessages } from "../../../src/text/message-format/read.ts";
import { messagesType } from "../../../src/text/message-format/types-of.ts";
import { en } from "../../../src/text/messages/en/catalogue.ts";

test("messagesType(messages) declares keys and the arguments of each message", () => {
  const type = messagesType(
    readMessages({
      a: { "two-words": "x", of: "{n, number} of {who}" },
      b: "{kind, select, open {x} other {}}{isUp, select, true {x} other {y}}{what, select, a {x} other {y}}",
    }),
  );
  expect(type).toContain('"two-words": string;');
  expect(type).toContain("of: (given: { n: number; who: Text }) => string;");
  expect(type).toContain('b: (given: { kind: "open"; isUp: boolean; what: string }) => string;');
});

test("the type of the messages is that of the English ones: run npm run message-types", () => {
  expect(readFileSync("src/text/messages/messages-type.d.ts", "utf8")).toBe(messagesType(readMessages(en)));
});
