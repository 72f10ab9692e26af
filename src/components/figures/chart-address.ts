import { address } from "../../i18n/address.ts";
import type { Language } from "../../i18n/messages.ts";
import type { Figure } from "./figure.ts";

/** The page of a chart, or of the chart that this is a state of. */
export function chartAddress({ id, state }: Figure, language: Language): string {
  return address(`charts/${state?.of ?? id}/`, language);
}
