import { expect, test } from "vitest";
import { readMessage, readMessages } from "../../../src/text/message-format/read.ts";

test("readMessage(text) keeps a plain text and takes one with arguments apart", () => {
  expect(readMessage("The report’s words")).toBe("The report’s words");
  expect(readMessage("{n, plural, =0 {none} one {# row} other {{n, number} rows}} of {who}")).toEqual([
    ["n", "plural", { "=0": ["none"], one: [["n", "number"], " row"], other: [["n", "number"], " rows"] }],
    " of ",
    ["who"],
  ]);
  expect(readMessage("{n, selectordinal, one {#st} other {#th}}")).toEqual([
    ["n", "ordinal", { one: [["n", "number"], "st"], other: [["n", "number"], "th"] }],
  ]);
});

test("readMessages(written) follows links and retells each stretch of text once", () => {
  const written = { labels: { region: "Region" }, facet: { region: "$t(labels.region)", of: "{n} of {all}" } };
  const shouted = (text: string) => text.toUpperCase();
  expect(readMessages(written, shouted)).toEqual({
    labels: { region: "REGION" },
    facet: { region: "REGION", of: [["n"], " OF ", ["all"]] },
  });
});

test("readMessages(written) names the message that is not well-formed", () => {
  expect(() => readMessages({ home: { title: "{n, plural, one {x}" } })).toThrow(/^message home\.title: /);
  expect(() => readMessages({ a: "{day, date}" })).toThrow("message a: unknown format: date");
  expect(() => readMessages({ a: "$t(b.c)" })).toThrow("message a: unknown message: b.c");
});
