import { address } from "../routes/address.ts";
import type { Language } from "../text/languages.ts";
import type { Chart } from "./chart.ts";

/** The page of a chart, or of the chart that this is a state of. */
export function chartAddress({ id, state }: Chart, language: Language): string {
  return address(`charts/${state?.of ?? id}/`, language);
}
