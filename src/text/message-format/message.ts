// What a message is once it is read: light enough to stand in a page for its script, and the same for every language.

/**
 * A stretch of a message: text; an argument as it is, or as a number; or the parts that stand for one of an argument's
 * values. Within those of a plural an argument `#` is the number itself.
 */
export type Part =
  | string
  | [argument: string]
  | [argument: string, kind: "number"]
  | [argument: string, kind: Choice, cases: Record<string, Part[]>];

/** By what a message chooses: a number’s plural or ordinal category, or the value itself. */
export type Choice = "plural" | "ordinal" | "select";

/** A message without arguments, or its parts. */
export type ReadMessage = string | Part[];

/** Messages by key, groups within groups. */
export interface ReadMessages {
  [key: string]: ReadMessage | ReadMessages;
}
