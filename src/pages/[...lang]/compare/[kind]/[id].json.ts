import { dataset } from "../../../../dataset/site.ts";
import { columnOf, comparable } from "../../../../features/compare/column.ts";
import { languagePaths } from "../../../../routes/address.ts";
import { type ComparedKind, comparedKinds } from "../../../../routes/comparison-address.ts";
import type { Language } from "../../../../text/languages.ts";
import { messages } from "../../../../text/messages.ts";

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params, props }) =>
    comparedKinds.flatMap((kind) =>
      comparable({ dataset })[kind].map(({ id }) => ({ params: { ...params, kind, id }, props })),
    ),
  );

interface Context {
  params: { kind: ComparedKind; id: string };
  props: { language: Language };
}

export const GET = ({ params, props: { language } }: Context) =>
  new Response(JSON.stringify(columnOf({ dataset, m: messages(language), language }, params.kind, params.id)));
