// What the home page says beside its headline, matrix and charts.

export const homeMore = {
  findings: "Findings, computed from the rows",
  silence: {
    figure: (n: number, of: number) => `${n} of ${of}`,
    title: (pillar: string, n: number, of: number) =>
      `measures add no amount to the total; under ${pillar} it is ${n} of ${of}`,
    none: "measures add no amount to the total",
    text: "Missing is not zero: each says why it is missing.",
    link: "What the total leaves out",
  },
  targets: {
    figure: (n: number, of: number) => `${n} of ${of}`,
    title: "targets have a result set beside them",
    text: (name: string, share: string) => `The furthest is ${name}, with ${share} of a target reached.`,
    noShare: "None of them counts the same thing as its target.",
    link: "See the target",
  },
  touched: {
    title: (names: string, isLevel: boolean) =>
      `discrepancies touch ${names}${isLevel ? " each" : ""}, more than any other initiative`,
    text: (of: number) => `Of ${of} that change a figure or a conclusion. Each shows both statements and the one used.`,
    link: "Read both statements",
  },
  doors: "Where to begin",
  ways: "Other ways in",
  wayRegions: "By region",
  wayPillars: "By pillar",
  wayStrategies: "The strategies, point by point",
  wayCompare: "Compare side by side",
} as const;

export const lost = {
  lead: "Search, or begin at one of these.",
} as const;
