import { columnOf, comparable } from "../../../../components/compare/column.ts";
import { dataset } from "../../../../dataset/site.ts";
import { languagePaths } from "../../../../i18n/address.ts";
import { type Language, messages } from "../../../../i18n/messages.ts";
import { type ComparedKind, comparedKinds } from "../../../../model/comparison.ts";

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params, props }) =>
    comparedKinds.flatMap((kind) =>
      comparable(dataset)[kind].map(({ id }) => ({ params: { ...params, kind, id }, props })),
    ),
  );

interface Context {
  params: { kind: ComparedKind; id: string };
  props: { language: Language };
}

export const GET = ({ params, props: { language } }: Context) =>
  new Response(JSON.stringify(columnOf({ dataset, m: messages(language), language }, params.kind, params.id)));
