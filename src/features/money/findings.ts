import type { Chart, OptionalChartMaker } from "../../charts/chart.ts";
import { fundingByPillar } from "../../charts/funding-by-pillar.ts";
import { largestInitiatives } from "../../charts/largest-initiatives.ts";
import { ledgerWaterfall } from "../../charts/ledger-waterfall.ts";
import { moneyFlow } from "../../charts/money-flow.ts";
import { moneyOverTime } from "../../charts/money-over-time.ts";
import { notCountedChart } from "../../charts/not-counted.ts";
import { hasPage, moneyPages } from "../../routes/site-pages.ts";
import type { Context } from "../../text/context.ts";
import { keptTogether } from "../../text/labels.ts";

export type MoneyPage = (typeof moneyPages)[number];

export interface MoneyFinding {
  page: MoneyPage;
  finding: string;
  /** The chart that shows it, if the report has one. */
  chart: Chart | undefined;
}

const makers: Record<MoneyPage, OptionalChartMaker> = {
  money: (dataset, words) => ledgerWaterfall(dataset, words) ?? fundingByPillar(dataset, words),
  "money/who-pays": moneyFlow,
  "money/largest": largestInitiatives,
  "money/over-time": moneyOverTime,
  "money/not-counted": notCountedChart,
};

/** What each page about money finds: the heading of its chart, else its name. Pages that the report lacks are absent. */
export function moneyFindings(context: Context): MoneyFinding[] {
  const { dataset, m } = context;
  return moneyPages
    .filter((page) => hasPage(dataset, page))
    .map((page) => {
      const chart = makers[page](dataset, context);
      return { page, chart, finding: keptTogether(chart?.title ?? m.site.nav.pages[page], m) };
    });
}
