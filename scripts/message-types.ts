// Writes the type that the English messages give all others: npm run message-types
import { writeFileSync } from "node:fs";
import { readMessages } from "../src/text/message-format/read.ts";
import { messagesType } from "../src/text/message-format/types-of.ts";
import { en } from "../src/text/messages/en/catalogue.ts";

writeFileSync("src/text/messages/messages-type.d.ts", messagesType(readMessages(en)));
