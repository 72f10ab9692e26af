import { type Question, readAge, readEuros } from "../model/support/support-question.ts";
import { listOf, number, oneOf, type Query } from "./query.ts";

/** How a question about support stands in an address, by the ids that can be chosen: one region, one size, several needs. */
export function questionQuery({
  region,
  size,
  need,
}: Readonly<Record<"region" | "size" | "need", readonly string[]>>): Query<Question> {
  return {
    region: oneOf(region, null),
    size: oneOf(size, null),
    need: listOf(need),
    age: number(readAge),
    cost: number(readEuros),
  };
}
