import { type Choice, type Question, readAge, readEuros } from "../model/support/support-question.ts";
import { number, oneOf, type Query } from "./query.ts";

/** How a question about support stands in an address; `options` are the ids that each choice knows. */
export function questionQuery({ region, size, need }: Readonly<Record<Choice, readonly string[]>>): Query<Question> {
  return {
    region: oneOf(region, null),
    size: oneOf(size, null),
    need: oneOf(need, null),
    age: number(readAge),
    cost: number(readEuros),
  };
}
