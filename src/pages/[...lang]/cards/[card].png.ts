import type { Card } from "../../../charts/card.layout.ts";
import { cardPng } from "../../../charts/card-png.ts";
import { cards } from "../../../components/cards.ts";
import { dataset } from "../../../dataset/site.ts";
import { languagePaths } from "../../../i18n/address.ts";
import { messages } from "../../../i18n/messages.ts";

export const getStaticPaths = () =>
  languagePaths().flatMap(({ params, props: { language } }) =>
    Object.entries(cards({ dataset, m: messages(language), language })).map(([name, card]) => ({
      params: { ...params, card: name },
      props: { card },
    })),
  );

export const GET = ({ props }: { props: { card: Card } }) => new Response(cardPng(props.card));
