import { isRounded, type LedgerEntry } from "../model/money/ledger.ts";
import { euros, signedEuros } from "./amounts.ts";
import type { Words } from "./context.ts";

/** What a printed total is above or below its lines, in words: "rounding +€43,500", or a difference where that is none. */
export function restInWords(entry: LedgerEntry, { m, language }: Words): string {
  const amount = signedEuros(entry.rounding_eur, m, language);
  return isRounded(entry) ? m.money.rounding({ amount }) : m.money.difference({ amount });
}

/** How the printed total stands to what its lines come to, in a sentence; undefined where they are the same. */
export function printedInWords(entry: LedgerEntry, { m, language }: Words): string | undefined {
  const { total, rounding_eur } = entry;
  if (rounding_eur === 0) return undefined;
  const printed = euros(total.amount_eur, m, language);
  return isRounded(entry) && rounding_eur > 0
    ? m.explorer.printed({ printed, more: euros(rounding_eur, m, language) })
    : m.explorer.printedApart({ printed, difference: signedEuros(rounding_eur, m, language) });
}
