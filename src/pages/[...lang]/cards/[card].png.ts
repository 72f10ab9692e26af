import { datasetIn, original } from "../../../dataset/site.ts";
import type { Card } from "../../../drawings/card/card.layout.ts";
import { cardPng } from "../../../drawings/card/card-png.ts";
import { cards } from "../../../exports/cards.ts";
import { languagePaths } from "../../../routes/address.ts";
import { contextIn } from "../../../text/context.ts";

export const getStaticPaths = () =>
  languagePaths(original).flatMap(({ params, props: { language } }) =>
    Object.entries(cards(contextIn(datasetIn(language), language))).map(([name, card]) => ({
      params: { ...params, card: name },
      props: { card },
    })),
  );

export const GET = async ({ props: { card } }: { props: { card: Card } }) => new Response(await cardPng(card));
