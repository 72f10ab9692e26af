import { parse, type Token } from "@messageformat/parser";
import type { Part, ReadMessage, ReadMessages } from "./message.ts";

/** Messages of one language as they are written: texts in the ICU message format, groups within groups. */
export interface WrittenMessages {
  [key: string]: string | WrittenMessages;
}

/** What is done to the stretches of text of each message, by which a pseudo-language is made of another. */
type Retelling = (text: string) => string;

const same: Retelling = (text) => text;
const link = /^\$t\((.+)\)$/;

/**
 * Messages read: links followed (“$t(labels.region)” says what that key says, so that one label has one text), texts
 * taken apart. Throws `message home.title: …` for what the ICU message format or this site does not know.
 */
export function readMessages(written: WrittenMessages, retold: Retelling = same): ReadMessages {
  return readGroup(written, written, "", retold);
}

function readGroup(group: WrittenMessages, all: WrittenMessages, path: string, retold: Retelling): ReadMessages {
  return Object.fromEntries(
    Object.entries(group).map(([key, value]) => {
      const at = path === "" ? key : `${path}.${key}`;
      return [key, typeof value === "string" ? read(value, all, at, retold) : readGroup(value, all, at, retold)];
    }),
  );
}

function read(text: string, all: WrittenMessages, at: string, retold: Retelling): ReadMessage {
  const target = link.exec(text)?.[1];
  if (target !== undefined) return read(linked(target, all, at), all, target, retold);
  try {
    return readMessage(text, retold);
  } catch (error) {
    throw new Error(`message ${at}: ${(error as Error).message}`);
  }
}

function linked(target: string, all: WrittenMessages, at: string): string {
  const value = target
    .split(".")
    .reduce<string | WrittenMessages | undefined>(
      (found, key) => (typeof found === "object" ? found[key] : undefined),
      all,
    );
  if (typeof value !== "string") throw new Error(`message ${at}: unknown message: ${target}`);
  return value;
}

/** One text in the ICU message format, read. Errors: what its parser says, or `unknown format: date`. */
export function readMessage(text: string, retold: Retelling = same): ReadMessage {
  const parts = partsOf(parse(text), undefined, retold);
  if (parts.length === 0) return "";
  const [only] = parts;
  return parts.length === 1 && typeof only === "string" ? only : parts;
}

function partsOf(tokens: readonly Token[], counted: string | undefined, retold: Retelling): Part[] {
  return tokens.map((token): Part => {
    switch (token.type) {
      case "content":
        return retold(token.value);
      case "argument":
        return [token.arg];
      case "octothorpe":
        return [counted ?? "", "number"];
      case "function":
        if (token.key !== "number" || token.param) throw new Error(`unknown format: ${token.key}`);
        return [token.arg, "number"];
      default: {
        const kind = token.type === "selectordinal" ? "ordinal" : token.type;
        const inner = kind === "select" ? counted : token.arg;
        return [
          token.arg,
          kind,
          Object.fromEntries(token.cases.map(({ key, tokens: own }) => [key, partsOf(own, inner, retold)])),
        ];
      }
    }
  });
}
