// How fast the explorer is at today's size and far beyond, beside a plain page of a table library: npm run bench
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import type { HandedPayload } from "../src/features/explorer/explorer-payload.ts";
import { median, type Subject, type Visit, visit } from "./bench/measure.ts";
import { serve } from "./bench/serve.ts";
import { writeSizedDataset } from "./bench/sized-dataset.ts";
import { browserOptions } from "./browser.ts";
import { handedText } from "./handed-text.ts";

const sizes = (process.argv[2] ?? "32,1000,10000").split(",").map(Number);
const slowdowns = [1, 4];
const visits = Number(process.argv[3] ?? 3);
const data = process.env["DATA_DIR"] ?? "data";
const scratch = mkdtempSync(join(tmpdir(), "bench-"));

function build(outDir: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync("astro", ["build", "--silent", "--outDir", outDir, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  if (status !== 0) throw new Error(`build failed: ${outDir}`);
}

/** The rows that the explorer's page hands to its script, as the array of objects that a table library takes. */
function peerRows(page: string): string {
  const { text: handed } = handedText(readFileSync(page, "utf8"), "explorer-data");
  const { list } = JSON.parse(handed) as HandedPayload;
  const { size, options, start_year, funding_eur } = list;
  const lines = list.texts.split("\n");
  const having = (facet: string) => {
    const rows: string[][] = Array.from({ length: size }, () => []);
    for (const [option, gaps] of options[facet] ?? []) {
      let row = 0;
      for (const gap of gaps) {
        row += gap;
        rows[row]?.push(option);
      }
    }
    return rows;
  };
  const [regions, pillars] = [having("region"), having("pillar")];
  // The lines hold the id, then what is searched: name, summary and the rest.
  const text = (field: number, row: number) => lines[(field + 1) * size + row] ?? "";
  return JSON.stringify(
    Array.from({ length: size }, (_, row) => ({
      name: text(0, row),
      summary: text(1, row),
      text: list.fields
        .slice(2)
        .map((_, more) => text(2 + more, row))
        .join(" "),
      region: regions[row],
      pillar: pillars[row],
      start: start_year[row],
      funding: funding_eur[row],
    })),
  );
}

const subjects = (explorer: string, peer: string): Record<string, Subject> => ({
  explorer: {
    address: `${explorer}/initiatives/?scope=all`,
    ready: 'initiative-explorer[data-state="ready"]',
    query: "#q",
    facet: "[type=checkbox][name=region]",
    sort: "[data-sort-by=funding]",
    row: "[data-rows] tr",
  },
  peer: {
    address: `${peer}/`,
    ready: "body[data-ready]",
    query: "#q",
    facet: "#region input",
    sort: ".tabulator-col[tabulator-field=funding]",
    row: ".tabulator-row",
  },
});

const measures: { key: keyof Visit; title: string; digits: number }[] = [
  { key: "transferredKb", title: "transferred KB", digits: 0 },
  { key: "scriptKb", title: "script KB", digits: 0 },
  { key: "usableMs", title: "usable ms", digits: 0 },
  { key: "keystrokeMs", title: "keystroke ms", digits: 0 },
  { key: "facetMs", title: "facet ms", digits: 0 },
  { key: "sortMs", title: "sort ms", digits: 0 },
  { key: "memoryMb", title: "memory MB", digits: 1 },
];

const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const browser = await chromium.launch(browserOptions());
try {
  console.log(line(["rows", "CPU", "page", ...measures.map(({ title }) => title)]));
  console.log(line(["---:", "---", "---", ...measures.map(() => "---:")]));
  const peerSite = join(scratch, "peer");
  build(peerSite, ["--root", "scripts/bench/peer"]);
  for (const size of sizes) {
    const [folder, site] = [join(scratch, `data-${size}`), join(scratch, `site-${size}`)];
    writeSizedDataset(data, folder, size);
    build(site, ["--root", "scripts/bench/site"], { DATA_DIR: resolve(folder) });
    writeFileSync(join(peerSite, "rows.json"), peerRows(join(site, "initiatives/index.html")));
    const [explorer, peer] = [await serve(site), await serve(peerSite)];
    const pages = subjects(explorer.origin, peer.origin);
    for (const slowdown of slowdowns) {
      const seen: Record<string, Visit[]> = {};
      // By turns, so that whatever else the machine does meets both; the first visit of each warms up and does not count.
      for (let turn = 0; turn <= visits; turn++) {
        for (const [name, subject] of Object.entries(pages)) {
          const measured = await visit(browser, subject, slowdown);
          if (turn > 0) seen[name] = [...(seen[name] ?? []), measured];
        }
      }
      const middle = (name: string, key: keyof Visit) => median((seen[name] ?? []).flatMap((each) => each[key]));
      const rows = size.toLocaleString("en");
      for (const name of Object.keys(pages)) {
        const cells = measures.map(({ key, digits }) => middle(name, key).toFixed(digits));
        console.log(line([rows, `${slowdown}×`, name, ...cells]));
      }
      const ratios = measures.map(({ key }) => (middle("explorer", key) / middle("peer", key)).toFixed(2));
      console.log(line([rows, `${slowdown}×`, "ratio", ...ratios]));
    }
    for (const { server } of [explorer, peer]) {
      server.close();
      server.closeAllConnections();
    }
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
