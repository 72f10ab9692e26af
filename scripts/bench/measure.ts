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

/** Milliseconds, kilobytes (1,024 bytes) and megabytes; each figure once a visit, or once an input. */
export interface Visit {
  transferredKb: number[];
  scriptKb: number[];
  /** From the start of the visit until the list can be filtered and that is painted. */
  usableMs: number[];
  keystrokeMs: number[];
  facetMs: number[];
  sortMs: number[];
  /** JavaScript's heap and the buffers it holds, after all inputs and after collecting garbage. */
  memoryMb: number[];
}

// Its first letters occur in many texts, the whole in some.
const word = "innov";
const rowsLookedAt = 8;
// Milliseconds without a change after which a page has done what it was asked.
const settled = 350;
const windowOpens = 2_000;

/** Visits a page in a fresh context at a CPU slowdown, and measures loading and three kinds of input. */
export async function visit(browser: Browser, subject: Subject, slowdown: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = await countBytes(session);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript((ready) => {
    const usable = new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector(ready)) return requestAnimationFrame(look);
        return scheduler.postTask(() => resolve(performance.now()), { priority: "user-blocking" });
      };
      requestAnimationFrame(look);
    });
    Object.assign(window, { usable });
  }, subject.ready);
  // A new window loads parts of the browser's own, which would take the machine from the page.
  await page.waitForTimeout(windowOpens);
  await page.goto(subject.address);
  // Asked without Playwright's own way of waiting, whose script would run while the page loads.
  const usable = await session.send("Runtime.evaluate", { expression: "usable", awaitPromise: true });
  await page.waitForTimeout(settled);
  const keystrokeMs = [];
  for (let length = 1; length <= word.length; length++) {
    keystrokeMs.push(await painted(page, subject, { kind: "type", text: word.slice(0, length) }));
  }
  await painted(page, subject, { kind: "type", text: "" });
  const facetMs = [];
  for (const nth of [0, 1, 1, 2]) facetMs.push(await painted(page, subject, { kind: "facet", nth }));
  for (const nth of [0, 2]) await painted(page, subject, { kind: "facet", nth });
  const sortMs = [];
  for (let time = 0; time < 4; time++) sortMs.push(await painted(page, subject, { kind: "sort" }));
  const memoryMb = [await memory(session)];
  await context.close();
  return { ...bytes(), usableMs: [Number(usable.result.value)], keystrokeMs, facetMs, sortMs, memoryMb };
}

/** Counts what travels, without fonts, which a page is free to choose. */
async function countBytes(session: CDPSession): Promise<() => Pick<Visit, "transferredKb" | "scriptKb">> {
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  return () => {
    const sum = (counts: (kind: string | undefined) => boolean) =>
      [...sizes].filter(([id]) => counts(kinds.get(id))).reduce((total, [, size]) => total + size, 0) / 1024;
    return { transferredKb: [sum((kind) => kind !== "Font")], scriptKb: [sum((kind) => kind === "Script")] };
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
    async ([{ query, facet, sort, row }, asked, rows, still]) => {
      const target = asked.kind === "type" ? query : asked.kind === "facet" ? facet : sort;
      const element = document.querySelectorAll<HTMLInputElement>(target)[asked.kind === "facet" ? asked.nth : 0];
      if (!element) throw new Error(`missing element: ${target}`);
      const snapshot = () =>
        [...document.querySelectorAll(row)]
          .slice(0, rows)
          .filter((each) => each.getBoundingClientRect().top < innerHeight)
          .map((each) => each.textContent)
          .join("\n");
      // At once after the frame, before what the page itself may have put off until then.
      const paint = () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => void scheduler.postTask(resolve, { priority: "user-blocking" }));
        });
      await paint();
      const started = performance.now();
      if (asked.kind === "type") {
        element.value = asked.text;
        element.dispatchEvent(new InputEvent("input", { bubbles: true }));
      } else element.click();
      const frames: { at: number; seen: string }[] = [];
      for (let changed = started; performance.now() - changed < still; ) {
        await paint();
        const at = performance.now() - started;
        const seen = snapshot();
        if (seen !== frames.at(-1)?.seen) changed = performance.now();
        frames.push({ at, seen });
      }
      const last = frames.at(-1)?.seen;
      return frames.find(({ seen }) => seen === last)?.at ?? Number.NaN;
    },
    [subject, input, rowsLookedAt, settled] as const,
  );
}

/** The middle one of the values, or the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
