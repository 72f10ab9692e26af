import { type Query, text } from "./query.ts";

/** How a question in SQL stands in an address. */
export const sqlQuery: Query<{ sql: string }> = { sql: text };
