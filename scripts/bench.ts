// How fast the explorer is at today's size and far beyond, beside a plain page of a table library: npm run bench
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { writeLongDataset } from "./bench/long-dataset.ts";
import { type Measured, measure, type Subject } from "./bench/measure.ts";
import { serve } from "./bench/serve.ts";
import { browserOptions } from "./browser.ts";

const sizes = (process.argv[2] ?? "80,1000,10000").split(",").map(Number);
const slowdowns = [1, 4];
const runs = Number(process.argv[3] ?? 3);
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

/** The rows of the explorer's own file as the array of objects that a table library takes. */
function peerRows(columnsFile: string): string {
  const columns = JSON.parse(readFileSync(columnsFile, "utf8"));
  const { id, name, summary, searched, options, start_year, funding_eur } = columns;
  const having = (facet: string) => {
    const rows: string[][] = id.map(() => []);
    for (const [option, gaps] of Object.entries<number[]>(options[facet])) {
      let row = 0;
      for (const gap of gaps) {
        row += gap;
        rows[row]?.push(option);
      }
    }
    return rows;
  };
  const [regions, pillars] = [having("region"), having("pillar")];
  return JSON.stringify(
    id.map((_: string, row: number) => ({
      name: name[row],
      summary: summary[row],
      text: Object.values<string[]>(searched)
        .map((texts) => texts[row])
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
    query: "[name=q]",
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

const measures: { key: keyof Measured; title: string; digits: number }[] = [
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
    writeLongDataset(data, folder, size);
    build(site, ["--root", "scripts/bench/site"], { DATA_DIR: resolve(folder) });
    writeFileSync(join(peerSite, "rows.json"), peerRows(join(site, "initiatives/columns.json")));
    const [explorer, peer] = [await serve(site), await serve(peerSite)];
    for (const slowdown of slowdowns) {
      const measured: Record<string, Measured> = {};
      for (const [name, subject] of Object.entries(subjects(explorer.origin, peer.origin))) {
        measured[name] = await measure(browser, subject, slowdown, runs);
        const cells = measures.map(({ key, digits }) => measured[name]?.[key].toFixed(digits) ?? "");
        console.log(line([size.toLocaleString("en"), `${slowdown}×`, name, ...cells]));
      }
      const ratio = ({ key }: { key: keyof Measured }) =>
        ((measured["explorer"]?.[key] ?? 0) / (measured["peer"]?.[key] ?? 1)).toFixed(2);
      console.log(line([size.toLocaleString("en"), `${slowdown}×`, "ratio", ...measures.map(ratio)]));
    }
    for (const { server } of [explorer, peer]) server.close();
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
