export const cooperation = {
  title: "European cooperation",
  description:
    "EU, cross-border and bilateral projects, networks and partnerships: programme, partners, period, amounts.",
  lead: (n: number) =>
    `${n} projects, networks, partnerships and plans across borders: with whom, under which programme, for how long and with what money, as far as the report says.`,
  group: {
    project: "Projects",
    network: "Networks",
    partnership: "Partnerships",
    plan: "Coordinated plans",
  },
  noProgramme: "none named",
  periodPrinted: "as printed",
  levels: "Who takes part",
  partners: "With",
  bodies: "Bodies",
  topics: "On",
  noAmounts: "no amount stated",
} as const;
