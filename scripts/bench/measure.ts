import type { Browser, CDPSession, Page } from "@playwright/test";

/** Where a page holds what is measured. */
export interface Subject {
  address: string;
  /** Matches once the list can be filtered. */
  ready: string;
  query: string;
  /** Checkboxes of a facet. */
  facet: string;
  sort: string;
  row: string;
}

/** Milliseconds and kilobytes (1,024 bytes); times are medians. */
export interface Measured {
  transferredKb: number;
  scriptKb: number;
  usableMs: number;
  keystrokeMs: number;
  facetMs: number;
  sortMs: number;
  /** JavaScript's heap and the buffers it holds, after collecting garbage. */
  memoryMb: number;
}

const word = "robot";
const rowsLookedAt = 8;

/** Opens a page in a fresh context `runs` times at a CPU slowdown, and measures loading and three kinds of input. */
export async function measure(browser: Browser, subject: Subject, slowdown: number, runs: number): Promise<Measured> {
  const loads: Awaited<ReturnType<typeof measureOnce>>[] = [];
  for (let run = 0; run < runs; run++) loads.push(await measureOnce(browser, subject, slowdown));
  const all = (key: "keystrokes" | "facets" | "sorts") => median(loads.flatMap((load) => load[key]));
  const one = (key: "transferredKb" | "scriptKb" | "usableMs" | "memoryMb") => median(loads.map((load) => load[key]));
  return {
    transferredKb: one("transferredKb"),
    scriptKb: one("scriptKb"),
    usableMs: one("usableMs"),
    keystrokeMs: all("keystrokes"),
    facetMs: all("facets"),
    sortMs: all("sorts"),
    memoryMb: one("memoryMb"),
  };
}

async function measureOnce(browser: Browser, subject: Subject, slowdown: number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript((ready) => {
    const look = () => {
      if (document.querySelector(ready)) Object.assign(window, { usableAt: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, subject.ready);
  await page.goto(subject.address);
  const usableMs = Number(
    await (await page.waitForFunction(() => (window as unknown as { usableAt?: number }).usableAt)).jsonValue(),
  );
  await page.waitForLoadState("networkidle");
  const memoryMb = await memory(session);
  const keystrokes = [];
  for (let length = 1; length <= word.length; length++) {
    keystrokes.push(await painted(page, subject, { kind: "type", text: word.slice(0, length) }));
  }
  await painted(page, subject, { kind: "type", text: "" });
  const facets = [];
  for (const nth of [0, 1, 1, 2]) facets.push(await painted(page, subject, { kind: "facet", nth }));
  for (const nth of [0, 2]) await painted(page, subject, { kind: "facet", nth });
  const sorts = [];
  for (let time = 0; time < 4; time++) sorts.push(await painted(page, subject, { kind: "sort" }));
  await context.close();
  return { ...bytes(), usableMs, memoryMb, keystrokes, facets, sorts };
}

/** Counts what travels, without fonts, which a page is free to choose. */
async function countBytes(session: CDPSession): Promise<() => { transferredKb: number; scriptKb: number }> {
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  return () => {
    const sum = (counts: (kind: string | undefined) => boolean) =>
      [...sizes].filter(([id]) => counts(kinds.get(id))).reduce((total, [, size]) => total + size, 0) / 1024;
    return { transferredKb: sum((kind) => kind !== "Font"), scriptKb: sum((kind) => kind === "Script") };
  };
}

async function memory(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const usage = (await session.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number };
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1024 ** 2;
}

type Input = { kind: "type"; text: string } | { kind: "facet"; nth: number } | { kind: "sort" };

/**
 * Milliseconds from an input to the first painted frame that already shows what the list settles on: after the input,
 * the first rows on screen are noted after every frame, until nothing has changed for a while.
 */
async function painted(page: Page, subject: Subject, input: Input): Promise<number> {
  return page.evaluate(
    async ([{ query, facet, sort, row }, asked, rows]) => {
      const target = asked.kind === "type" ? query : asked.kind === "facet" ? facet : sort;
      const element = document.querySelectorAll<HTMLInputElement>(target)[asked.kind === "facet" ? asked.nth : 0];
      if (!element) throw new Error(`missing element: ${target}`);
      const snapshot = () =>
        [...document.querySelectorAll(row)]
          .slice(0, rows)
          .filter((each) => each.getBoundingClientRect().top < innerHeight)
          .map((each) => each.textContent)
          .join("\n");
      const paint = () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => resolve();
            channel.port2.postMessage(0);
          });
        });
      await paint();
      const started = performance.now();
      if (asked.kind === "type") {
        element.value = asked.text;
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      } else element.click();
      const frames: { at: number; seen: string }[] = [];
      const settled = 350;
      for (let changed = started; performance.now() - changed < settled; ) {
        await paint();
        const at = performance.now() - started;
        const seen = snapshot();
        if (seen !== frames.at(-1)?.seen) changed = performance.now();
        frames.push({ at, seen });
      }
      const last = frames.at(-1)?.seen;
      return frames.find(({ seen }) => seen === last)?.at ?? Number.NaN;
    },
    [subject, input, rowsLookedAt] as const,
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
