import type { CompareMessages } from "../../text/island-messages.ts";
import { type Filling, link } from "../../ui/from-template.ts";
import type { Compared, ComparisonRow, Point } from "./comparison.ts";

/** The filling of ComparisonTable's pattern; `without` is the address of the comparison less one of the things. */
export function comparisonFilling(
  things: readonly Compared[],
  rows: readonly ComparisonRow[],
  caption: string,
  m: CompareMessages,
  without: (id: string) => string,
): Filling {
  // Two must stay to be compared.
  const canGo = things.length > 2;
  return {
    parts: {
      caption,
      things: things.map(({ id, name, href }) => {
        const takeAway = { attributes: { href: without(id), "aria-label": m.remove({ name }) } };
        return { parts: { name: [link(name, href)], takeAway: canGo ? [takeAway] : [] } };
      }),
      rows: rows.map(({ key, label, verdict, cells }) => ({
        attributes: { "data-point": key, "data-verdict": verdict },
        parts: {
          label,
          verdict: m.verdict[verdict],
          cells: cells.map((point, at) => cellFilling(things[at]?.name ?? "", point, m)),
        },
      })),
    },
  };
}

function cellFilling(of: string, { values, missing }: Point, m: CompareMessages): Filling {
  const fillings = values.map(({ text, detail, sources }) => {
    const links = sources.map(({ label, href }) => link(label, href));
    return { parts: { text, detail, sources: links.length > 0 ? [{ parts: { links } }] : [] } };
  });
  const isStated = values.length > 0;
  return {
    parts: {
      of,
      missing: isStated ? "" : missing || m.notStated,
      stated: isStated ? [{ parts: { values: fillings } }] : [],
    },
  };
}
