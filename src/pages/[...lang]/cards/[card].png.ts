import { dataset } from "../../../dataset/site.ts";
import type { Card } from "../../../drawings/card/card.layout.ts";
import { cardPng } from "../../../drawings/card/card-png.ts";
import { cards } from "../../../exports/cards.ts";
import { languagePaths } from "../../../routes/address.ts";
import { messages } from "../../../text/messages.ts";

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params, props: { language } }) =>
    Object.entries(cards({ dataset, m: messages(language), language })).map(([name, card]) => ({
      params: { ...params, card: name },
      props: { card },
    })),
  );

export const GET = ({ props }: { props: { card: Card } }) => new Response(cardPng(props.card));
