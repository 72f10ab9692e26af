import type { Part, ReadMessages } from "./message.ts";

/** The module that declares the type of messages, as `npm run message-types` writes it. */
export function messagesType(messages: ReadMessages): string {
  return `// Written by npm run message-types from the English messages: not to be edited.\n\ntype Text = string | number;\n\nexport interface Messages ${typeOf(messages, "")}\n`;
}

/**
 * The type of messages as TypeScript: keys, and of each message its arguments. A number where a message counts or
 * formats, the values by name where it chooses among them, a truth value where it knows true alone, else text.
 */
function typeOf(messages: ReadMessages, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(messages).map(([key, value]) => {
    const name = /^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key);
    if (typeof value === "string") return `${inner}${name}: string;`;
    if (!Array.isArray(value)) return `${inner}${name}: ${typeOf(value, inner)};`;
    const given = [...argumentsOf(value)].map(([argument, type]) => `${argument}: ${type}`).join("; ");
    return `${inner}${name}: (given: { ${given} }) => string;`;
  });
  return `{\n${lines.join("\n")}\n${indent}}`;
}

const text = "Text";

/** The arguments of a message, with their types. */
export function argumentsOf(parts: readonly Part[], found = new Map<string, string>()): Map<string, string> {
  for (const part of parts) {
    if (typeof part === "string") continue;
    const [argument, kind, cases = {}] = part;
    if (kind === undefined) found.set(argument, found.get(argument) ?? text);
    else found.set(argument, kind === "select" ? valuesOf(cases) : "number");
    for (const own of Object.values(cases)) argumentsOf(own, found);
  }
  return found;
}

function valuesOf(cases: Record<string, Part[]>): string {
  const named = Object.keys(cases).filter((key) => key !== "other");
  if (named.join() === "true") return "boolean";
  // A message that says something of any other value takes any.
  return (cases["other"]?.length ?? 0) > 0 ? "string" : named.map((value) => JSON.stringify(value)).join(" | ");
}
