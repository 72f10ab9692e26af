// Written by npm run message-types from the English messages: not to be edited.

type Text = string | number;

export interface Messages {
  about: {
    title: string;
    description: string;
    method: string;
    purposes: string;
    limits: string;
    accessibility: string;
    privacy: string;
    licences: string;
    corrections: string;
    readingTitle: string;
    paragraphs: {
      lead: (given: { title: Text; publisher: Text; date: Text }) => string;
      method: {
        rows: string;
        checks: string;
        texts: string;
      };
      limits: {
        describes: (given: { describes: Text }) => string;
        missing: string;
        kinds: string;
        joint: string;
        regions: string;
      };
      corrections: {
        cell: string;
        country: string;
      };
      accessibility: {
        aim: string;
      };
      privacy: {
        nothing: string;
      };
    };
    readingExact: string;
    reading: {
      at_least: {
        symbol: string;
        text: string;
      };
      about: {
        symbol: string;
        text: string;
      };
      per_year: {
        symbol: string;
        text: string;
      };
      not_stated: {
        symbol: string;
        text: string;
      };
    };
    searchKey: string;
  };
  amount: {
    short: {
      million: string;
      billion: string;
    };
    inWords: {
      million: string;
      billion: string;
    };
    perYear: string;
    symbols: {
      exact: string;
      about: string;
      at_least: string;
      up_to: string;
      less_than: string;
    };
    words: {
      exact: string;
      about: string;
      at_least: string;
      up_to: string;
      less_than: string;
    };
    from: (given: { year: Text }) => string;
    until: (given: { year: Text }) => string;
    over: (given: { years: number }) => string;
    euros: (given: { sign: Text; figure: Text }) => string;
    said: (given: { qualifier: Text; amount: Text; basis: Text }) => string;
    qualified: (given: { qualifier: Text; text: Text }) => string;
    scaled: (given: { sign: Text; figure: Text; scale: Text }) => string;
  };
  missing: {
    not_available: string;
    no_overall_funding: string;
    not_defined_yet: string;
    not_stated: string;
  };
  funding: {
    total: string;
    per_year: string;
    parts_only: string;
    not_available: string;
    no_overall_funding: string;
    not_defined_yet: string;
    not_stated: string;
  };
  sums: {
    titles: {
      counted: string;
      outside: string;
      text: string;
    };
    counted: string;
    outside: string;
    joint: string;
    partOf: string;
  };
  sumsAlone: {
    titles: {
      counted: string;
      outside: string;
      text: string;
    };
    counted: string;
    outside: string;
    joint: string;
    partOf: string;
  };
  nature: {
    budget: string;
    award: string;
    equity: string;
    investment: string;
    announced: string;
    estimated_need: string;
    private_investment: string;
    co_payment: string;
    service_value: string;
    mixed: string;
  };
  moneyKind: {
    own_share: string;
    fund_capital: string;
    vouchers: string;
    research: string;
    grants: string;
    training: string;
    pilots: string;
    advice: string;
    not_said: string;
  };
  basis: {
    total: string;
    per_year: string;
    per_day: string;
  };
  per: {
    year: string;
    three_years: string;
    project: string;
    company: string;
    individual_and_year: string;
    phase: string;
  };
  charts: {
    ranks: {
      title: (given: { country: Text; worse: number; all: number; from: Text; to: Text; better: number; same: number }) => string;
      subtitle: string;
      note: string;
      places: (given: { n: number }) => string;
      tip: (given: { label: Text; first: Text; last: Text; change: Text; verdict: Text }) => string;
      place: (given: { rank: Text; year: Text }) => string;
      point: (given: { rank: Text; year: Text }) => string;
    };
    comparison: {
      title: (given: { country: Text; other: Text; ahead: number; of: number }) => string;
      subtitle: (given: { unit: string; years: Text }) => string;
      note: string;
      tip: (given: { label: Text; pairs: Text; verdict: Text }) => string;
    };
    series: {
      title: (given: { all: number; better: number; worse: number; same: number; neutral: number }) => string;
      subtitle: (given: { from: Text; to: Text }) => string;
      note: string;
      tip: (given: { label: Text; unit: Text; values: Text; change: Text }) => string;
    };
    coverage: {
      title: (given: { region: Text; share: number; gaps: number }) => string;
      titleAlone: (given: { gaps: number }) => string;
      subtitle: string;
      projects: (given: { n: number }) => string;
      sharedWith: (given: { numbers: Text }) => string;
      cellLabel: (given: { n: number; region: Text; pillar: Text }) => string;
      note: string;
      jointly: string;
    };
    starts: {
      title: (given: { tied: number; years: Text; n: number; of: number }) => string;
      subtitle: string;
      before: (given: { year: Text }) => string;
      beforeShort: (given: { year: Text }) => string;
      unknown: string;
      unknownShort: string;
      note: string;
    };
    instruments: {
      title: (given: { label: Text; n: number; of: number }) => string;
      subtitle: (given: { n: number }) => string;
      note: string;
      tip: (given: { term: Text; region: Text; count: Text }) => string;
      titleWithSingle: (given: { label: Text; n: number; of: number; single: number; terms: number }) => string;
      tipWithNames: (given: { term: Text; region: Text; count: Text; names: Text }) => string;
      others: (given: { n: number }) => string;
    };
    map: {
      title: (given: { most: Text; n: number; money: Text; share: Text }) => string;
      subtitle: (given: { period: Text }) => string;
      note: string;
      count: (given: { more: number; listed: number }) => string;
      stating: (given: { stating: number; of: number }) => string;
      joint: (given: { regions: Text; amount: Text }) => string;
      titleOfOne: (given: { most: Text; n: number; share: Text }) => string;
    };
    largest: {
      title: (given: { names: Text; share: number }) => string;
      subtitle: (given: { n: number }) => string;
    };
    scope: string;
    scopes: {
      ledger: string;
      with_strategies: string;
      public: string;
    };
    byPillar: {
      title: {
        ledger: (given: { label: Text; share: Text }) => string;
        alone: (given: { share: number; label: Text }) => string;
        with_strategies: (given: { label: Text; share: Text }) => string;
        public: (given: { label: Text; share: Text }) => string;
      };
      subtitle: {
        ledger: (given: { period: Text }) => string;
        with_strategies: string;
        public: (given: { period: Text }) => string;
      };
      notes: {
        ledger: string;
        with_strategies: string;
        public: string;
      };
    };
    perInitiative: {
      title: (given: { name: Text; amount: Text; silent: number; of: number }) => string;
      subtitle: string;
      yearly: string;
      note: string;
    };
    overTime: {
      title: (given: { tied: number; years: Text; n: number; of: number }) => string;
      subtitle: string;
      undated: string;
      note: string;
    };
    flow: {
      columns: {
        payer: string;
        region: string;
        pillar: string;
      };
      others: string;
      share: (given: { percent: number }) => string;
      title: (given: { names: Text; n: number; share: number }) => string;
      subtitle: (given: { period: Text }) => string;
      note: string;
      otherWays: (given: { n: number }) => string;
    };
    waterfall: {
      title: (given: { total: Text; silent: number; of: number }) => string;
      subtitle: (given: { period: Text }) => string;
      rounding: string;
      difference: string;
      smaller: (given: { n: number; withRounding: boolean }) => string;
      roles: {
        part: string;
        rounding: string;
        sum: string;
        difference: string;
      };
      note: (given: { rounding: Text }) => string;
      noteApart: (given: { rounding: Text }) => string;
    };
    notCounted: {
      title: (given: { amount: Text; silent: number }) => string;
      titleSilent: (given: { silent: number; of: number }) => string;
      subtitle: string;
      stated: string;
      why: string;
      note: string;
      reasons: {
        not_funding: string;
        not_available: string;
        no_overall_funding: string;
        not_defined_yet: string;
        not_stated: string;
      };
    };
    largestStates: {
      label: string;
      ten: (given: { n: number }) => string;
      all: (given: { n: number }) => string;
    };
    targets: {
      title: (given: { stated: number; of: number; met: number }) => string;
      subtitle: string;
      note: string;
      groups: {
        silent: (given: { n: number }) => string;
      };
      none: string;
      aim: (given: { text: Text }) => string;
      by: (given: { year: Text }) => string;
      perDay: string;
      share: (given: { pct: Text }) => string;
      tip: (given: { subject: Text; label: Text; reached: Text; aim: Text }) => string;
      noteWithRank: string;
    };
    scores: {
      title: (given: { best: Text; bestCount: number; high: Text; max: Text; hasBestAspect: boolean; bestAspect: Text; worst: Text; low: Text; hasWorstAspect: boolean; worstAspect: Text }) => string;
      subtitle: (given: { min: Text; max: Text }) => string;
      note: string;
      low: (given: { min: Text }) => string;
      high: (given: { max: Text }) => string;
      kind: {
        pillar: string;
        initiative: string;
        project: string;
        theme: string;
      };
      tip: (given: { subject: Text; score: Text; max: Text; aspect: Text; group: Text }) => string;
      aspects: {
        usefulness: string;
        benefit: string;
        uptake: string;
        availability_of_skills: string;
        improvement: string;
        level_of_innovation: string;
        fitness: string;
        jobs: string;
        impact: string;
        success: string;
        relevance: string;
        resources: string;
        trust: string;
        reach: string;
        awareness: string;
        alignment: string;
        practice: string;
      };
      otherQuestions: string;
    };
    rates: {
      title: (given: { span: Text; base: Text; stated: number; of: number }) => string;
      subtitle: (given: { moment: Text }) => string;
      note: string;
      noteWithSilent: (given: { names: Text }) => string;
      of: {
        costs: string;
        investment: string;
        income: string;
        not_stated: string;
      };
      noBase: string;
      forms: {
        grant: string;
        voucher: string;
        co_financing: string;
        tax_reduction: string;
        convertible_loan: string;
        loan_or_equity: string;
        not_stated: string;
      };
      until: (given: { to: Text }) => string;
      since: (given: { from: Text }) => string;
      span: (given: { low: Text; high: Text }) => string;
    };
    ceilings: {
      title: (given: { most: Text; names: Text; stated: number; of: number }) => string;
      subtitle: (given: { moment: Text }) => string;
      note: string;
      per: {
        year: string;
        three_years: string;
        project: string;
        company: string;
        individual_and_year: string;
        phase: string;
      };
      noPer: string;
      of: {
        aid: string;
        investment: string;
        purchase: string;
      };
      noteWithSilent: (given: { common: number; names: Text }) => string;
    };
    title: string;
    description: string;
    lead: (given: { n: number }) => string;
    all: string;
    questions: {
      who: string;
      howMuch: string;
      when: string;
      firms: string;
      outcome: string;
      state: string;
    };
    sources: (given: { n: number }) => string;
    table: string;
    download: string;
    svg: string;
    png: string;
    csv: string;
    downloadOf: (given: { kind: Text; title: Text }) => string;
    pngFailed: string;
    permalink: string;
    share: string;
    notes: (given: { n: number }) => string;
    embedLead: string;
    embedCode: string;
    embedPage: string;
    embedTitle: (given: { title: Text }) => string;
    from: (given: { site: Text }) => string;
    discrepancies: (given: { n: number }) => string;
    details: (given: { title: Text }) => string;
    highlight: string;
    legend: string;
    marks: {
      exact: string;
      about: string;
      at_least: string;
      none: string;
      span: string;
      yearly: string;
      open: string;
      sum: string;
      discrepancy: string;
      earlier: string;
      later: string;
      country: string;
      compared: string;
      aim: string;
      no_result: string;
    };
    verdict: {
      better: string;
      worse: string;
      same: string;
      neutral: string;
    };
    ends: {
      better: string;
      worse: string;
      lower: string;
      higher: string;
    };
    noneDescribed: string;
    initiatives: (given: { n: number }) => string;
    initiativesOnly: string;
    projectsOnly: string;
    columns: {
      count: string;
      counted: string;
      stating: string;
      measures: string;
      shared: string;
      yearly: string;
      start: string;
      step: string;
      role: string;
      indicator: string;
      unit: string;
      firstYear: string;
      firstValue: string;
      lastYear: string;
      lastValue: string;
      change: string;
      verdict: string;
      year: string;
      from: string;
      to: string;
      value: string;
      difference: string;
      comparedWith: string;
      otherValue: string;
      subject: string;
      kind: string;
      aspect: string;
      group: string;
      score: string;
      scaleMin: string;
      scaleMax: string;
      question: string;
      target: string;
      owner: string;
      aim: string;
      aimYear: string;
      aimUnit: string;
      reachedWhat: string;
      reached: string;
      reachedUnit: string;
      reachedYear: string;
      share: string;
      note: string;
      rule: string;
      mechanism: string;
      form: string;
      beneficiary: string;
      rate: string;
      base: string;
      floor: string;
      ceiling: string;
      ceilingOf: string;
      per: string;
      instrument: string;
      total: string;
      mainList: string;
      inText: string;
      measuresLookedAt: string;
      initiatives: string;
    };
  };
  cite: {
    title: string;
    bothTitle: string;
    quoteTitle: string;
    citeTitle: string;
    quoteLead: string;
    moreSentences: (given: { n: number }) => string;
    sentenceName: (given: { number: Text }) => string;
    contributors: (given: { siteTitle: Text }) => string;
    noDate: string;
    version: string;
    address: string;
    licence: string;
    format: (given: { name: Text }) => string;
    download: (given: { name: Text }) => string;
    copy: string;
    copied: string;
    dataSet: string;
    dataPage: string;
    within: (given: { site: Text }) => string;
    versionOf: (given: { version: Text }) => string;
    facts: (given: { attribution: Text; describes: Text }) => string;
    sentence: {
      evidence: (given: { list: Text }) => string;
      stated: (given: { name: Text; amount: Text; evidence: Text }) => string;
      added: (given: { n: number }) => string;
      missing: {
        not_available: (given: { name: Text; evidence: Text }) => string;
        no_overall_funding: (given: { name: Text; evidence: Text }) => string;
        not_defined_yet: (given: { name: Text; evidence: Text }) => string;
        not_stated: (given: { name: Text; evidence: Text }) => string;
      };
      partsOnly: (given: { name: Text; amounts: Text; evidence: Text }) => string;
      line: (given: { name: Text; label: Text }) => string;
      other: string;
      locations: (given: { locations: Text; title: Text; publisher: Text; date: Text }) => string;
      time: (given: { describes: Text }) => string;
      discrepancy: string;
      source: (given: { site: Text; version: Text; url: Text }) => string;
      statedFor: (given: { name: Text; amount: Text; period: Text; evidence: Text }) => string;
    };
  };
  compare: {
    change: string;
    remove: (given: { name: Text }) => string;
    sideBySide: (given: { names: Text }) => string;
    point: string;
    notStated: string;
    verdict: {
      same: string;
      differs: string;
      scopes: string;
      natures: string;
      partly: string;
      unknown: string;
    };
    onlyDifferences: string;
    tooFew: string;
    tooMany: (given: { names: Text }) => string;
    noSuchName: (given: { name: Text }) => string;
    failed: string;
    title: string;
    what: string;
    whatWithoutRegions: string;
    lead: (given: { what: Text }) => string;
    description: (given: { what: Text }) => string;
    kinds: {
      initiatives: string;
      regions: string;
      pillars: string;
    };
    choose: string;
    chooseInitiatives: string;
    chooseTerms: string;
    nth: (given: { n: number }) => string;
    optional: string;
    submit: (given: { kind: "initiatives" | "regions" | "pillars" }) => string;
    copyLink: string;
    noScript: {
      title: string;
      text: string;
      csv: (given: { n: number }) => string;
    };
    examples: string;
    points: {
      kind: string;
      type: string;
      region: string;
      pillar: string;
      instrument: string;
      status: (given: { year: Text }) => string;
      start: string;
      end: string;
      objective: string;
      summary: string;
      scope: string;
      beneficiary: string;
      sector: string;
      technology: string;
      funding: string;
      lines: string;
      payer: string;
      terms: string;
      accountable: string;
      implementing: string;
      partner: string;
      priorities: string;
      targets: string;
      reached: string;
      score: string;
      components: string;
      discrepancies: string;
      initiatives: string;
      gaps: string;
      joint: string;
      yearly: string;
      projects: string;
    };
    mainListCount: (given: { n: number }) => string;
    textCount: (given: { n: number }) => string;
    discrepancyCount: (given: { n: number }) => string;
    examplesAlone: string;
    finding: (given: { names: Text; differs: number; all: number }) => string;
    alike: (given: { n: number }) => string;
    others: string;
    sideBySideOf: (given: { names: Text; n: number }) => string;
  };
  cooperation: {
    title: string;
    description: string;
    lead: string;
    group: {
      project: string;
      network: string;
      partnership: string;
      plan: string;
    };
    noProgramme: string;
    periodPrinted: string;
    levels: string;
    partners: string;
    bodies: string;
    topics: string;
    noAmounts: string;
    finding: (given: { stated: number; n: number }) => string;
  };
  data: {
    title: string;
    description: string;
    column: string;
    type: string;
    meaning: string;
    required: string;
    optional: string;
    refersTo: (given: { tables: Text }) => string;
    oneOf: (given: { codes: Text }) => string;
    table: {
      description: (given: { table: Text; rows: number }) => string;
      row: string;
      rowsTitle: (given: { n: number }) => string;
      rowsLead: string;
      noRows: string;
      dictionary: string;
      yes: string;
      no: string;
      scroll: (given: { table: Text }) => string;
      search: string;
      columns: (given: { n: number }) => string;
      title: (given: { table: Text }) => string;
    };
    name: string;
    rows: string;
    files: string;
    fileOf: (given: { kind: Text; table: Text }) => string;
  };
  discrepancies: {
    title: string;
    description: string;
    finding: (given: { n: number }) => string;
    lead: (given: { n: number }) => string;
    ofFigure: {
      title: string;
      finding: (given: { n: number }) => string;
      description: string;
    };
    slips: {
      title: string;
      finding: (given: { n: number }) => string;
      description: string;
    };
    statements: {
      a: string;
      b: string;
    };
    what: string;
    heading: string;
    one: string;
    count: (given: { n: number }) => string;
    group: {
      conclusion: string;
      figure: string;
      cosmetic: string;
    };
    changing: {
      conclusion: (given: { n: number }) => string;
      figure: (given: { n: number }) => string;
      cosmetic: (given: { n: number }) => string;
    };
    kind: {
      contradiction: string;
      arithmetic: string;
      scope: string;
      unsupported: string;
      rounding: string;
      typography: string;
    };
    severity: {
      conclusion: string;
      figure: string;
      cosmetic: string;
    };
    mark: {
      contradiction: string;
      arithmetic: string;
      scope: string;
      unsupported: string;
      rounding: string;
      typography: string;
    };
    markLabel: (given: { mark: Text; title: Text }) => string;
    markTimes: (given: { mark: Text; n: number }) => string;
    used: string;
    filter: {
      search: string;
      kind: string;
      severity: string;
      table: string;
    };
    rows: string;
    column: (given: { title: Text }) => string;
    totals: string;
    counted: string;
    otherwise: (given: { amount: Text }) => string;
    rounding: (given: { amount: Text }) => string;
  };
  explorer: {
    elsewhere: (given: { n: number; hasNames: boolean; names: Text }) => string;
    start: string;
    fundingRange: string;
    open: {
      region: string;
      sector: string;
      technology: string;
      beneficiary: string;
    };
    openCount: (given: { n: number; what: Text }) => string;
    openOffer: (given: { n: number; what: Text }) => string;
    openShow: string;
    exclude: string;
    excludeOption: (given: { label: Text }) => string;
    include: string;
    includeOption: (given: { label: Text }) => string;
    excluded: (given: { label: Text }) => string;
    wanting: (given: { list: Text }) => string;
    wantingOne: (given: { n: number; what: Text }) => string;
    valueOf: {
      region: string;
      pillar: string;
      instrument: string;
      sector: string;
      technology: string;
      beneficiary: string;
      payer: string;
      start: string;
      funding_range: string;
    };
    moreRows: (given: { n: number }) => string;
    shownRows: (given: { n: number; of: number }) => string;
    ofInitiatives: (given: { of: number }) => string;
    clear: (given: { n: number }) => string;
    copiedRows: (given: { n: number }) => string;
    copyLink: string;
    copied: string;
    remove: (given: { label: Text }) => string;
    matchedIn: (given: { fields: Text }) => string;
    fields: {
      name: string;
      summary: string;
      other_names: string;
      objective: string;
      organisations: string;
      results: string;
    };
    filters: (given: { n: number }) => string;
    rowFiles: (given: { n: number }) => string;
    lineFiles: (given: { n: number }) => string;
    title: string;
    lead: (given: { more: number; listed: number }) => string;
    description: string;
    search: string;
    submit: string;
    facets: {
      region: string;
      pillar: string;
      kind: string;
      instrument: string;
      sector: string;
      technology: string;
      beneficiary: string;
      payer: string;
      funding: string;
      in_total: string;
      discrepancy: string;
    };
    inTotal: {
      counted: string;
      not_counted: string;
    };
    discrepancies: {
      conclusion: string;
      figure: string;
      cosmetic: string;
      none: string;
    };
    scopeLabel: string;
    scopes: {
      main: string;
      text: string;
      all: string;
    };
    from: string;
    to: string;
    openToo: (given: { what: Text }) => string;
    layout: string;
    layouts: {
      table: string;
      cards: string;
    };
    sort: string;
    semicolons: string;
    json: string;
    compareRows: string;
    copyRows: string;
    termListDescription: (given: { label: Text }) => string;
    filterFurther: string;
    none: string;
    noneHelp: string;
    showMentioned: string;
    searchShort: string;
    filtersLabel: string;
    more: string;
    sorts: {
      report: string;
      name: string;
      region: string;
      pillar: string;
      start: string;
      funding: string;
    };
    sortsDown: {
      report: string;
      name: string;
      region: string;
      pillar: string;
      start: string;
      funding: string;
    };
    takeAway: string;
    csv: string;
    download: (given: { n: number }) => string;
    theirLines: string;
    printed: (given: { printed: Text; more: Text }) => string;
    printedApart: (given: { printed: Text; difference: Text }) => string;
  };
  facts: {
    percent: (given: { value: Text }) => string;
    rank: (given: { n: number }) => string;
    rankHeld: (given: { rank: Text; year: Text; change: "down" | "up" | "same" | "none"; before: Text; beforeYear: Text }) => string;
    rankAim: (given: { aim: Text; year: Text }) => string;
    outOf: (given: { value: Text; of: Text }) => string;
    ofScale: (given: { max: number }) => string;
    ofBase: (given: { base: Text }) => string;
    ofN: (given: { n: number; of: number }) => string;
    stating: (given: { n: number; of: number }) => string;
    rows: (given: { n: number }) => string;
    noFigure: string;
    noneRecorded: string;
    other: string;
    notUsed: string;
  };
  glossary: {
    title: string;
    description: (given: { n: number }) => string;
    lead: (given: { n: number }) => string;
    letters: string;
    search: string;
  };
  home: {
    title: (given: { author: Text; amount: Text; country: Text; silent: number; of: number }) => string;
    titleAlone: (given: { initiatives: number; country: Text; silent: number; of: number }) => string;
    silent: (given: { n: number }) => string;
    findings: (given: { n: number }) => string;
    rank: {
      title: (given: { country: Text; aim: Text; indicator: Text; hasYear: boolean; year: Text; lastYear: Text; last: Text; way: "down" | "up" | "same"; first: Text }) => string;
      text: (given: { name: Text }) => string;
    };
    stating: {
      title: (given: { most: Text; n: number; of: number; least: Text; m: number; ofLeast: number }) => string;
      text: (given: { most: Text; share: number }) => string;
      textAlone: string;
    };
    doors: {
      label: string;
      brief: string;
      briefText: string;
      briefAlone: string;
      quote: string;
      quoteText: string;
      firm: string;
      firmText: (given: { n: number }) => string;
    };
    ways: string;
    wayRegions: string;
    wayPillars: string;
    wayStrategies: string;
    wayCompare: string;
  };
  indicators: {
    title: string;
    description: string;
    lead: (given: { indicators: number; sources: number }) => string;
    glossary: string;
    edition: (given: { edition: Text }) => string;
    direction: {
      higher_is_better: string;
      lower_is_better: string;
      neutral: string;
    };
    year: string;
    yearNotStated: string;
    change: string;
    difference: {
      none: (given: { since: Text }) => string;
      places: (given: { n: number; isUp: boolean; since: Text }) => string;
      points: (given: { text: Text; n: number; since: Text }) => string;
      count: (given: { text: Text; since: Text }) => string;
    };
    level: string;
    distance: (given: { text: Text; isAbove: boolean }) => string;
    computed: string;
    measuredChange: string;
    indicator: string;
    source: string;
    groups: {
      economy: string;
      innovation: string;
      digital_economy: string;
      digital_transformation: string;
      skills: string;
      labour_market: string;
      business_demography: string;
      perception_survey: string;
    };
    withFigure: (given: { n: number }) => string;
    withFigureLead: string;
    withoutFigure: (given: { n: number }) => string;
    noPublisher: string;
    other: string;
    grouped: string;
  };
  initiative: {
    all: string;
    kinds: {
      strategy: string;
      pillar_initiative: string;
      support_mechanism: string;
      other: string;
    };
    statuses: {
      planned: string;
      starting: string;
      running: string;
      renewed: string;
      ended: string;
      not_stated: string;
    };
    facts: string;
    allFacts: string;
    runBy: string;
    kindOfHelp: string;
    brief: {
      title: string;
      does: string;
      cost: string;
      result: string;
      caveat: string;
    };
    finding: {
      money: {
        split: (given: { amount: Text; parts: Text }) => string;
        paid: (given: { amount: Text; payer: Text }) => string;
        stated: (given: { amount: Text }) => string;
        statedFor: (given: { amount: Text; period: Text }) => string;
        partsOnly: (given: { amounts: Text }) => string;
        missing: {
          not_available: string;
          no_overall_funding: string;
          not_defined_yet: string;
          not_stated: string;
        };
        withParts: (given: { missing: Text; amounts: Text }) => string;
        withOther: (given: { missing: Text; amounts: Text }) => string;
      };
      aid: {
        ceiling: (given: { amount: Text }) => string;
        ceilingPer: (given: { amount: Text; per: Text }) => string;
        rate: (given: { rate: Text }) => string;
        rateOf: (given: { rate: Text; base: Text }) => string;
        none: string;
      };
      result: {
        share: (given: { measure: Text; figure: Text; share: Text }) => string;
        untargeted: (given: { measure: Text; figure: Text }) => string;
        beside: (given: { measure: Text; figure: Text }) => string;
        aimed: (given: { measure: Text; figure: Text }) => string;
        none: string;
      };
    };
    objective: string;
    until: string;
    sinceYear: (given: { year: Text }) => string;
    mainList: string;
    mainListPosition: (given: { n: number; table: Text }) => string;
    textOnly: string;
    asPrinted: (given: { text: Text }) => string;
    except: (given: { terms: Text }) => string;
    partOf: string;
    noLines: string;
    euShare: (given: { value: number }) => string;
    partOfLine: (given: { label: Text }) => string;
    insteadOf: (given: { label: Text; amount: Text }) => string;
    parts: (given: { amounts: Text }) => string;
    others: (given: { n: number }) => string;
    moneyTree: {
      sum: (given: { n: number }) => string;
      yearlySum: (given: { n: number }) => string;
      unstated: string;
      groups: {
        counted: string;
        yearly: string;
        component: string;
        rival: string;
        other: string;
        missing: string;
      };
      parts: string;
      component: (given: { name: Text }) => string;
      rivals: string;
      used: string;
    };
    otherMoney: (given: { amounts: Text; natures: Text }) => string;
    organisations: string;
    role: {
      accountable: string;
      funding: string;
      implementing: string;
      partner: string;
    };
    startsByRegion: string;
    results: string;
    partOfIt: string;
    noneStated: string;
    inputs: (given: { n: number }) => string;
    inputsOf: (given: { caption: Text }) => string;
    priorityKind: {
      priority: string;
      theme: string;
      line_of_action: string;
      action: string;
      tool: string;
      recommendation: string;
      dimension: string;
      axis: string;
      mission: string;
      role: string;
      transformation: string;
      measure: string;
      activity: string;
      tier: string;
      topic: string;
    };
    cosmetic: (given: { n: number }) => string;
    changeFigure: (given: { n: number }) => string;
    similar: string;
    shares: (given: { aspects: Text; terms: Text }) => string;
    aspect: {
      instrument: string;
      pillar: string;
      beneficiary: string;
      region: string;
    };
    compare: string;
    sourceList: (given: { locations: number; endnotes: number }) => string;
    more: (given: { n: number }) => string;
    readOn: string;
    previous: string;
    next: string;
    aid: {
      for: string;
      rate: string;
      ceiling: string;
      all: (given: { conditions: Text }) => string;
      leftOut: (given: { what: Text }) => string;
    };
    reached: string;
    fold: {
      discrepancies: (given: { n: number; conclusion: number }) => string;
      locations: (given: { locations: number; endnotes: number }) => string;
      others: (given: { names: Text; n: number }) => string;
      score: (given: { score: Text; group: Text }) => string;
    };
    theMainList: string;
  };
  labels: {
    initiative: string;
    initiatives: string;
    region: string;
    pillar: string;
    pillarOrMechanism: string;
    kind: string;
    type: string;
    since: string;
    status: (given: { year: Text }) => string;
    funding: string;
    payer: string;
    beneficiary: string;
    instrument: string;
    instruments: string;
    sectors: string;
    technologies: string;
    components: string;
    priorities: string;
    aidTerms: string;
    score: string;
    received: string;
    discrepancies: string;
    line: string;
    amount: string;
    money: string;
    period: string;
    programme: string;
    website: string;
    location: string;
    locations: string;
  };
  listFilter: {
    search: string;
    any: string;
    clear: string;
    some: (given: { n: number; all: number }) => string;
    all: (given: { all: number }) => string;
    none: (given: { all: number }) => string;
  };
  matrix: {
    noneOf: (given: { silent: number; n: number }) => string;
    shared: string;
    sharedToo: (given: { amount: Text }) => string;
    aYear: (given: { amount: Text }) => string;
    where: (given: { region: Text; pillar: Text }) => string;
    sentence: (given: { where: Text; isMeasures: boolean; n: number; money: "own" | "joint" | "both" | "yearly" | "none"; amount: Text; partners: Text; more: Text; apart: number; summed: number; silent: number; stating: number }) => string;
    nothing: (given: { where: Text }) => string;
    lines: (given: { n: number }) => string;
    million: string;
    outside: string;
    sharedWith: (given: { partners: Text }) => string;
    yearly: string;
    contained: string;
    apart: string;
    silentRows: string;
    andMore: (given: { n: number }) => string;
    counted: (given: { part: string; total: Text; outside: Text }) => string;
    title: string;
    mode: string;
    modes: {
      measures: string;
      money: string;
      silence: string;
    };
    units: {
      measures: string;
      money: string;
      silence: string;
    };
    choose: string;
    all: string;
    projects: (given: { n: number }) => string;
    notInSum: string;
    stating: string;
    silent: string;
    noAmount: string;
    atLeast: string;
    sharedKey: string;
    empty: (given: { n: number }) => string;
    several: string;
    inAll: string;
    addsUp: string;
  };
  money: {
    title: string;
    standsOut: string;
    words: string;
    takeAway: string;
    quote: (given: { finding: Text; reference: Text; site: Text; url: Text }) => string;
    adds: {
      label: string;
      description: string;
      exact: (given: { amount: Text }) => string;
      measures: string;
      kind: (given: { kind: Text }) => string;
      ledger: string;
      ledgerSum: (given: { n: number; amount: Text }) => string;
      kinds: string;
      exactApart: (given: { amount: Text }) => string;
    };
    whoPays: {
      label: string;
      description: string;
      public: string;
      unnamed: string;
      payers: string;
    };
    largest: {
      label: string;
      description: string;
      first: (given: { name: Text }) => string;
      ten: string;
      stated: (given: { name: Text; isCounted: boolean }) => string;
    };
    overTime: {
      label: string;
      description: string;
      period: string;
      undated: string;
      open: string;
    };
    notCounted: {
      label: string;
      description: string;
      stated: string;
      yearly: string;
      silent: (given: { of: number }) => string;
    };
    undated: (given: { period: Text; amount: Text; names: Text }) => string;
    kindsLead: (given: { exact: Text; rounding: Text }) => string;
    kinds: {
      own_share: string;
      fund_capital: string;
      vouchers: string;
      research: string;
      grants: string;
      training: string;
      pilots: string;
      advice: string;
      not_said: string;
    };
    kindShare: (given: { share: Text }) => string;
    kindShareUnder: (given: { share: Text }) => string;
    kindRest: string;
    kindsSentence: (given: { parts: Text }) => string;
    kindOfAll: (given: { kind: Text }) => string;
    kindFirst: (given: { amount: Text; kind: Text }) => string;
    kindOf: (given: { name: Text }) => string;
    kindMostlyOf: (given: { name: Text; amount: Text }) => string;
    kindNext: (given: { amount: Text; kind: Text }) => string;
    kindOthers: (given: { amount: Text; n: number }) => string;
    exact: string;
    rounding: (given: { amount: Text }) => string;
    outsideLead: (given: { n: number }) => string;
    alone: {
      description: string;
      lead: string;
      outsideTitle: string;
    };
    leftOut: {
      not_listed: string;
      part_of: string;
      alternative: string;
      per_year: string;
      investment: string;
      estimated_need: string;
      private_investment: string;
      co_payment: string;
      service_value: string;
      not_available: string;
      no_overall_funding: string;
      not_defined_yet: string;
      not_stated: string;
    };
    difference: (given: { amount: Text }) => string;
  };
  notFound: {
    title: string;
    text: string;
    lead: string;
    home: string;
    list: string;
  };
  openData: {
    flat: {
      initiativeList: {
        title: string;
        description: string;
      };
      moneyLines: {
        title: string;
        description: string;
      };
      names: (given: { ids: Text }) => string;
      money: {
        total: {
          title: string;
          description: string;
        };
        awarded: {
          title: string;
          description: string;
        };
        in_report_total: {
          title: string;
          description: string;
        };
        yearly: {
          title: string;
          description: string;
        };
        parts: {
          title: string;
          description: string;
        };
        parts_yearly: {
          title: string;
          description: string;
        };
        private: {
          title: string;
          description: string;
        };
      };
      qualifier: (given: { title: Text }) => string;
      qualifierSays: string;
      from: (given: { title: Text }) => string;
      fromSays: string;
      to: (given: { title: Text }) => string;
      toSays: string;
      years: (given: { title: Text }) => string;
      yearsSay: string;
      fundingStatus: {
        title: string;
        description: string;
      };
      discrepancies: {
        title: string;
        description: string;
      };
      lines: {
        initiative: {
          title: string;
          description: string;
        };
        payer_ids: {
          title: string;
          description: string;
        };
        is_in_report_total: {
          title: string;
          description: string;
        };
        contained_in_ids: {
          title: string;
          description: string;
        };
        counted_eur: {
          title: string;
          description: string;
        };
        outside_eur: {
          title: string;
          description: string;
        };
        why_not_counted: {
          title: string;
          description: string;
        };
      };
      language: {
        title: string;
        description: string;
      };
      sources: {
        title: string;
        description: string;
      };
      dataSource: {
        title: string;
        description: string;
      };
      dataVersion: {
        title: string;
        description: string;
      };
      dataLicence: {
        title: string;
        description: string;
      };
    };
    initiative: {
      workbook: (given: { n: number }) => string;
      tables: {
        budget_lines: string;
        aid_terms: string;
        results: string;
        participations: string;
        views: string;
        initiatives: string;
      };
      role: {
        title: string;
        description: string;
      };
      depth: {
        title: string;
        description: string;
      };
      counted: {
        title: string;
        description: string;
      };
    };
    workbook: {
      readMe: string;
      columns: string;
      dictionary: {
        table: string;
        column: string;
        title: string;
        description: string;
        type: string;
        unit: string;
        values: string;
      };
    };
    page: {
      description: string;
      lead: (given: { rows: number; tables: number; version: Text }) => string;
      choicesTitle: string;
      choices: {
        list: {
          title: string;
          when: string;
        };
        all: {
          title: string;
          when: string;
        };
        table: {
          title: string;
          when: string;
        };
      };
      csv: (given: { n: number }) => string;
      money: (given: { n: number }) => string;
      file: (given: { name: Text; kilobytes: number }) => string;
      kinds: {
        zip: string;
        xlsx: string;
        sqlite: string;
      };
      toTables: (given: { n: number }) => string;
      more: string;
      ways: {
        query: string;
        use: string;
        completeness: string;
        api: string;
      };
      tablesTitle: string;
      machines: string;
      noRows: string;
    };
    versions: {
      title: string;
      lead: string;
      titleOf: (given: { version: Text }) => string;
      description: (given: { version: Text }) => string;
      released: (given: { day: Text }) => string;
      notReleased: (given: { version: Text }) => string;
      archive: (given: { kilobytes: number }) => string;
      changed: (given: { before: Text; after: Text }) => string;
      firstKept: string;
      tables: (given: { tables: number; rows: number }) => string;
      leadOf: (given: { hasDay: boolean; released: Text; tables: number; rows: number }) => string;
    };
    changes: {
      none: string;
      nothing: string;
      totals: string;
      totalsSame: string;
      printed: (given: { id: Text; before: Text; after: Text }) => string;
      lines: (given: { id: Text; before: Text; after: Text }) => string;
      tables: string;
      tablesAdded: string;
      tablesGone: string;
      columnsAdded: (given: { n: number }) => string;
      columnsGone: (given: { n: number }) => string;
      rowsAdded: (given: { n: number }) => string;
      rowsGone: (given: { n: number }) => string;
      cells: (given: { column: Text; n: number }) => string;
      cellsEach: (given: { column: Text; n: number }) => string;
    };
    use: {
      title: string;
      description: string;
      lead: string;
      executed: {
        always: string;
        local: string;
        where_installed: string;
        never: string;
      };
      spreadsheetTitle: string;
      spreadsheet: string;
      sumsTitle: string;
      sums: string;
      manyTitle: string;
      many: string;
      overHttp: string;
    };
    completeness: {
      title: string;
      description: string;
      finding: (given: { filled: number; all: number }) => string;
      findingWithout: string;
      lead: string;
      column: string;
      filled: string;
      why: string;
      alwaysFilled: (given: { n: number; columns: Text }) => string;
      noRows: string;
      summary: (given: { rows: number; columns: number }) => string;
      reason: (given: { n: number; reason: Text }) => string;
      reasons: {
        not_available: string;
        no_overall_funding: string;
        not_defined_yet: string;
        not_stated: string;
      };
      together: (given: { n: number; column: Text }) => string;
      oneOf: (given: { n: number; columns: Text }) => string;
      reasonOf: (given: { n: number; column: Text }) => string;
      silent: (given: { n: number }) => string;
    };
    query: {
      title: string;
      description: string;
      lead: string;
      label: string;
      run: string;
      stop: string;
      hint: string;
      loading: (given: { n: Text; all: Text }) => string;
      asking: string;
      stopped: string;
      failed: (given: { why: Text }) => string;
      notFetched: string;
      answer: string;
      rows: (given: { shown: Text; all: Text }) => string;
      allRows: (given: { n: Text }) => string;
      cut: (given: { n: number }) => string;
      noRows: string;
      csv: string;
      examplesTitle: string;
      examplesLead: string;
      useThis: string;
      first: (given: { shown: number; all: number }) => string;
      tablesTitle: string;
      tablesLead: (given: { named: Text; fts: Text }) => string;
      withoutScript: string;
      questions: {
        largest: string;
        silent: string;
        matrix: string;
        regions: string;
        payers: string;
        support: string;
        targets: string;
        scores: string;
        discrepancies: string;
        search: string;
      };
    };
    api: {
      title: string;
      description: string;
      lead: string;
      answers: {
        index: string;
        initiatives: string;
        initiative: string;
        totals: string;
        vocabularies: string;
      };
      example: (given: { path: Text }) => string;
      contractTitle: string;
      mayChange: {
        keys: string;
        codes: string;
        rows: string;
        order: string;
      };
      willTitle: string;
      willNotChange: {
        addresses: string;
        keys: string;
        meaning: string;
        next: string;
      };
      elsewhere: string;
    };
    keywords: {
      industry: string;
      policy: string;
      money: string;
      open: string;
    };
    citeThis: string;
    catalogue: {
      title: (given: { site: Text }) => string;
      description: string;
      service: string;
      serviceDescription: string;
    };
    files: {
      "dataset.zip": {
        title: string;
        description: string;
      };
      "dataset.sqlite": {
        title: string;
        description: string;
      };
      "dataset.xlsx": {
        title: string;
        description: string;
      };
      "initiative_list.csv": {
        title: string;
        description: string;
      };
      "money_lines.csv": {
        title: string;
        description: string;
      };
    };
    readMe: {
      title: (given: { site: Text; version: Text }) => string;
      tablesTitle: string;
      tables: string;
      beside: string;
      howTitle: string;
      how: {
        form: string;
        missing: string;
        amounts: string;
        sums: string;
        ids: string;
        evidence: string;
      };
      manyTitle: string;
      many: (given: { pattern: Text; report: Text }) => string;
      licenceTitle: string;
      licence: (given: { name: Text; address: Text }) => string;
      source: (given: { reference: Text }) => string;
      cite: (given: { authors: Text; site: Text; version: Text }) => string;
    };
  };
  report: {
    title: string;
    description: string;
    lead: (given: { n: number }) => string;
    sections: string;
    rows: (given: { n: number }) => string;
    rebuiltTables: string;
    scroll: (given: { label: Text }) => string;
    location: {
      description: (given: { label: Text; n: number }) => string;
      tableLead: (given: { label: Text; n: number }) => string;
      lead: (given: { n: number }) => string;
      notesLead: (given: { n: number; cited: number }) => string;
      rebuiltNote: string;
      citing: string;
      within: string;
      also: string;
      notes: string;
    };
    endnote: {
      name: (given: { marker: Text }) => string;
      search: string;
      type: string;
      kind: {
        web: string;
        document: string;
        law: string;
        interview: string;
        figures_supplied: string;
        definition: string;
      };
      citedIn: string;
      noAddress: string;
      usedBy: string;
      usedByNone: string;
      all: string;
    };
    stakeholders: {
      title: string;
      type: string;
      name: string;
      level: string;
      bodies: string;
    };
    imprint: (given: { publisher: Text; date: Text; pages: number }) => string;
    endnotes: string;
  };
  results: {
    title: string;
    description: string;
    targets: string;
    targetsLead: string;
    measure: string;
    target: string;
    due: string;
    reached: string;
    nothing: string;
    share: (given: { share: Text }) => string;
    all: string;
    allLead: (given: { n: number }) => string;
    kind: {
      target: string;
      input: string;
      output: string;
      outcome: string;
    };
    one: {
      target: string;
      input: string;
      output: string;
      outcome: string;
    };
    search: string;
    sum: (given: { n: number }) => string;
    contains: (given: { n: number }) => string;
    otherStatement: (given: { n: number }) => string;
    towards: (given: { target: Text }) => string;
    rank: (given: { rank: Text }) => string;
    finding: (given: { stated: number; of: number; met: number }) => string;
    findingAlone: (given: { results: number }) => string;
    closest: (given: { name: Text; share: Text; aim: Text }) => string;
    rankAimed: (given: { name: Text; aim: Text; indicator: Text; held: Text }) => string;
    drawn: string;
    context: string;
    contextLead: (given: { n: number }) => string;
  };
  search: {
    found: (given: { n: number; query: Text }) => string;
    foundPartly: (given: { n: number; words: Text }) => string;
    more: (given: { n: number }) => string;
    alsoOfIt: (given: { n: number }) => string;
    others: (given: { n: number }) => string;
    failed: string;
    kinds: {
      initiative: string;
      region: string;
      pillar: string;
      scheme: string;
      money: string;
      total: string;
      target: string;
      result: string;
      indicator: string;
      start: string;
      body: string;
      project: string;
      term: string;
      view: string;
      priority: string;
      discrepancy: string;
      strength: string;
      area: string;
      vocabulary: string;
      page: string;
      chart: string;
      location: string;
      endnote: string;
    };
    title: string;
    label: string;
    hint: string;
    submit: string;
    description: string;
    lead: string;
    none: string;
    elsewhere: string;
    noScript: string;
    hintWith: (given: { examples: Text }) => string;
    example: (given: { text: Text }) => string;
    observed: (given: { value: Text; year: Text }) => string;
    observedElsewhere: (given: { area: Text; figure: Text }) => string;
    nearest: string;
  };
  site: {
    skip: string;
    menu: string;
    unknownParameters: (given: { list: Text }) => string;
    breadcrumbs: string;
    home: string;
    nav: {
      entries: {
        initiatives: string;
        money: string;
        firms: string;
        results: string;
        evidence: string;
      };
      pages: {
        initiatives: string;
        regions: string;
        pillars: string;
        strategies: string;
        cooperation: string;
        compare: string;
        money: string;
        "money/who-pays": string;
        "money/largest": string;
        "money/over-time": string;
        "money/not-counted": string;
        support: string;
        results: string;
        indicators: string;
        views: string;
        swot: string;
        specialisation: string;
        discrepancies: string;
        report: string;
        data: string;
        charts: string;
        glossary: string;
        about: string;
      };
      short: {
        initiatives: string;
        cooperation: string;
        support: string;
        specialisation: string;
      };
      all: string;
    };
    footer: {
      licence: (given: { licence: Text }) => string;
      version: (given: { version: Text }) => string;
      nothingCollected: string;
      languages: string;
    };
    moved: {
      title: string;
    };
    notice: (given: { describes: Text }) => string;
    onThisPage: string;
  };
  sources: {
    label: string;
    evidence: string;
    andMore: (given: { label: Text; n: number }) => string;
    showAll: string;
    note: string;
    endnote: (given: { marker: Text }) => string;
    copy: (given: { year: Text }) => string;
    copyOf: (given: { address: Text }) => string;
  };
  specialisation: {
    title: string;
    description: string;
    lead: (given: { levels: number; apart: number }) => string;
    note: string;
    notComparable: string;
    finding: (given: { named: number; n: number }) => string;
    area: string;
    measures: string;
    none: string;
  };
  support: {
    title: string;
    description: string;
    form: {
      legend: string;
      hint: string;
      region: string;
      size: string;
      need: string;
      age: string;
      ageUnit: string;
      cost: string;
      costUnit: string;
      several: string;
      any: {
        region: string;
        size: string;
      };
      submit: string;
      clear: string;
      aged: (given: { years: number }) => string;
      badAge: string;
      badCost: string;
      kinds: {
        size: string;
        trait: string;
        person: string;
        organisation: string;
        role: string;
      };
      change: string;
    };
    needs: {
      advice: string;
      training: string;
      implementation: string;
      research: string;
      cyber_security: string;
      innovation: string;
      finance: string;
      investment: string;
      intellectual_property: string;
      coordination: string;
      participation: string;
      skills_project: string;
    };
    forms: {
      grant: string;
      voucher: string;
      co_financing: string;
      tax_reduction: string;
      convertible_loan: string;
      loan_or_equity: string;
      not_stated: string;
    };
    kinds: {
      gift: string;
      relief: string;
      repayable: string;
      unsaid: string;
    };
    none: string;
    schemes: {
      title: string;
      subtitle: string;
      need: string;
      none: string;
      everywhere: string;
    };
    withoutRule: {
      title: string;
      text: string;
    };
    answers: string;
    count: (given: { fits: number; schemes: number; through: number; may: number }) => string;
    verdicts: {
      fits: string;
      may: string;
      through: string;
    };
    verdictTexts: {
      fits: string;
      may: string;
      through: string;
    };
    reasons: {
      region: (given: { labels: Text }) => string;
      country: (given: { labels: Text }) => string;
      need: (given: { label: Text }) => string;
      named: (given: { labels: Text }) => string;
      within: (given: { labels: Text; reader: Text }) => string;
      open: string;
      if: (given: { labels: Text }) => string;
      unsaid: string;
      companies: string;
      others: (given: { labels: Text; reader: Text }) => string;
      younger: (given: { years: Text }) => string;
      ifYounger: (given: { years: Text }) => string;
    };
    emptyHelp: string;
    relax: (given: { label: Text; count: number }) => string;
    notAdded: string;
    terms: {
      ceiling: (given: { amount: Text }) => string;
      noCeiling: string;
      noShare: string;
      neither: string;
    };
    rule: {
      rate: string;
      ceiling: string;
      notStated: string;
      noPeriod: string;
      ofBase: (given: { base: Text }) => string;
      onInvestment: string;
      onPurchase: string;
      atLeast: (given: { amount: Text }) => string;
      upTo: (given: { amount: Text }) => string;
      reachedAt: (given: { amount: Text }) => string;
      form: string;
      whom: string;
      need: string;
      age: string;
      under: (given: { years: Text }) => string;
      conditions: string;
      matching: string;
      exclusions: string;
      duration: string;
      holding: string;
      years: (given: { n: number }) => string;
      inForce: string;
      since: (given: { year: Text }) => string;
      until: (given: { year: Text }) => string;
      ended: string;
      common: string;
      commonTitle: string;
      gaps: string;
      discrepancies: (given: { n: number }) => string;
    };
    gapWords: {
      beneficiaries: string;
      form: string;
      rate: string;
      base: string;
      ceiling: string;
      period: string;
    };
    estimate: {
      title: string;
      cost: string;
      costs: (given: { base: Text }) => string;
      unsaidBase: string;
      rate: (given: { amount: Text; rate: Text }) => string;
      matching: (given: { share: Text }) => string;
      noRate: string;
      ceiling: (given: { amount: Text }) => string;
      commonCeiling: (given: { amount: Text }) => string;
      baseCeiling: (given: { amount: Text }) => string;
      notReached: string;
      noCeiling: string;
      floor: (given: { amount: Text }) => string;
      atMost: string;
      between: string;
      own: string;
      rangeOf: (given: { least: Text; most: Text }) => string;
      shortAtMost: (given: { most: Text }) => string;
      shortBetween: (given: { least: Text; most: Text }) => string;
      met: string;
      notMet: string;
      unknown: string;
      below_floor: (given: { floor: Text }) => string;
      of_income: (given: { base: Text }) => string;
      no_share: (given: { terms: Text }) => string;
      inAnswer: {
        below_floor: string;
        of_income: string;
      };
    };
    findMore: string;
    countNone: string;
    pageTitle: (given: { schemes: number; describes: Text }) => string;
    asOf: string;
    list: {
      scheme: string;
      ask: string;
      span: (given: { low: Text; high: Text }) => string;
      askMore: (given: { names: Text; n: number }) => string;
      askLine: (given: { names: Text }) => string;
      gapsLine: (given: { gaps: Text }) => string;
      count: (given: { n: number }) => string;
      shared: (given: { amounts: Text }) => string;
      page: string;
    };
    charts: string;
  };
  swot: {
    title: string;
    description: string;
    lead: (given: { country: Text }) => string;
    quadrant: {
      strength: string;
      weakness: string;
      opportunity: string;
      threat: string;
    };
    nature: {
      strength: string;
      weakness: string;
      opportunity: string;
      threat: string;
    };
    alongside: string;
    alongsideLead: string;
    finding: (given: { unsupported: number; n: number }) => string;
  };
  terms: {
    role: {
      accountable: string;
      implementing: string;
      funding: string;
      partner: string;
    };
    aid: {
      form: {
        grant: string;
        voucher: string;
        co_financing: string;
        tax_reduction: string;
        convertible_loan: string;
        loan_or_equity: string;
        not_stated: string;
      };
      ceilingOf: {
        investment: string;
        purchase: string;
      };
      youngerThan: (given: { years: number }) => string;
      atMostYears: (given: { years: number }) => string;
      heldFor: (given: { years: number }) => string;
      inForce: (given: { period: Text }) => string;
    };
    regions: {
      title: string;
      lead: (given: { country: Text }) => string;
      description: (given: { label: Text }) => string;
      groupedBy: string;
    };
    pillars: {
      title: string;
      lead: (given: { beside: "both" | "strategies" | "mechanisms" | "none" }) => string;
      description: (given: { label: Text }) => string;
      groupedBy: string;
    };
    otherRegions: string;
    otherPillars: string;
    noOwn: string;
    inMainList: (given: { more: number }) => string;
    mainListAndText: (given: { more: number; n: number }) => string;
    projects: string;
    filter: string;
    listPage: string;
    compareAll: string;
    money: {
      title: string;
      lead: string;
      leadAlone: string;
      jointRegion: string;
      jointPillar: string;
      counted: string;
      joint: string;
      leftOut: string;
      jointCount: (given: { n: number }) => string;
      yearlyCount: (given: { n: number }) => string;
      none: string;
      silent: (given: { names: Text }) => string;
    };
    gaps: (given: { list: Text }) => string;
    noInitiative: string;
    jointMoney: string;
    textOnly: string;
    instruments: string;
    viewsOfRegion: string;
    noScores: string;
    noViews: string;
    results: {
      lead: string;
      ofAll: string;
      targets: (given: { n: number; met: number }) => string;
      others: (given: { n: number }) => string;
      none: string;
    };
    cooperation: {
      title: string;
      name: string;
      amounts: string;
    };
    discrepancies: (given: { n: number }) => string;
    strategies: {
      title: string;
      heading: string;
      leadOfOne: (given: { table: Text }) => string;
      lead: (given: { n: number; table: Text }) => string;
      description: string;
      others: (given: { n: number }) => string;
      othersLead: string;
      notComparable: string;
      finding: (given: { n: number; stated: number }) => string;
      more: string;
    };
    standsOut: {
      title: string;
      largest: (given: { name: Text; share: number }) => string;
      silent: (given: { n: number; names: Text }) => string;
      discrepancies: (given: { n: number }) => string;
    };
    mentionedToo: (given: { n: number }) => string;
  };
  views: {
    title: string;
    description: string;
    scale: (given: { min: number; max: number }) => string;
    judges: {
      industry: string;
      industry_and_government: string;
      trade_unions: string;
      business_associations: string;
      national_authorities: string;
      regional_authority: string;
      regional_stakeholders: string;
      stakeholders: string;
      one_stakeholder: string;
      one_industry_stakeholder: string;
      one_business_association: string;
      report: string;
      not_stated: string;
    };
    stances: {
      praise: string;
      effect: string;
      opportunity: string;
      need: string;
      barrier: string;
      awareness: string;
      situation: string;
    };
    statements: string;
    statementsLead: (given: { n: number }) => string;
    judged: string;
    score: string;
    otherStatement: string;
    scores: (given: { n: number }) => string;
    by: string;
    questions: {
      usefulness: string;
      benefit: string;
      uptake: string;
      availability_of_skills: string;
      improvement: string;
      level_of_innovation: string;
      fitness: string;
      jobs: string;
      impact: string;
      success: string;
      relevance: string;
      resources: string;
      trust: string;
      reach: string;
      awareness: string;
      alignment: string;
      practice: string;
    };
    inChart: string;
    about: string;
  };
}
