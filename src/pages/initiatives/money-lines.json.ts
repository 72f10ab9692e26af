import { original } from "../../dataset/site.ts";
import { moneyLines } from "../../exports/money-lines.ts";
import { contextIn } from "../../text/context.ts";

export const GET = () => new Response(`${JSON.stringify(moneyLines(contextIn(original, "en")), null, 1)}\n`);
