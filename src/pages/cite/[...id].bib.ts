import type { APIContext } from "astro";
import { original } from "../../dataset/site.ts";
import { type Citable, citables, citationOf } from "../../exports/citables.ts";
import { toBibtex } from "../../exports/citation.ts";
import { languages } from "../../text/languages.ts";
import { messages } from "../../text/messages.ts";

const m = messages(languages[0]);

export const getStaticPaths = () =>
  citables(original, m).map((citable) => ({ params: { id: citable.id }, props: { citable } }));

export const GET = ({ props, site }: APIContext<{ citable: Citable }>) => {
  if (!site) throw new Error("missing setting: site");
  return new Response(toBibtex(citationOf(props.citable, original, m, site)));
};
