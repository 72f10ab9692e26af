import { datasetIn, original } from "../../../../dataset/site.ts";
import { columnOf, comparable } from "../../../../features/compare/column.ts";
import { languagePaths } from "../../../../routes/address.ts";
import { type ComparedKind, comparedKinds } from "../../../../routes/comparison-address.ts";
import { contextIn } from "../../../../text/context.ts";
import type { Language } from "../../../../text/languages.ts";

export const getStaticPaths = () =>
  languagePaths(original).flatMap(({ params, props }) =>
    comparedKinds.flatMap((kind) =>
      comparable({ dataset: datasetIn(props.language) })[kind].map(({ id }) => ({
        params: { ...params, kind, id },
        props,
      })),
    ),
  );

interface Context {
  params: { kind: ComparedKind; id: string };
  props: { language: Language };
}

export const GET = ({ params, props: { language } }: Context) =>
  new Response(JSON.stringify(columnOf(contextIn(datasetIn(language), language), params.kind, params.id)));
