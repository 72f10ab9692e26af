// Takes a question in SQL, fetches the database with the first one, shows the answer, and puts the question in the address.
import { toCsv } from "../../exports/csv.ts";
import { readQuery, writeQuery } from "../../routes/query.ts";
import { sqlQuery } from "../../routes/sql-address.ts";
import { fromTemplate } from "../../ui/from-template.ts";
import { Island, writeAddress } from "../../ui/island.ts";
import { saveFile } from "../../ui/save-file.ts";
import { showUnknown } from "../../ui/unknown-parameters.ts";
import { answerRecords, distinct, numeric } from "./answer-records.ts";
import { fetchAll } from "./fetch-all.ts";
import type { Question, Reply, Start } from "./query.worker.ts";

/** How many rows the page shows, and how many an answer has at most. */
interface Payload {
  database: string;
  /** The address of the program that reads it. */
  program: string;
  /** How many bytes the database and its program have together. */
  bytes: number;
  shown: number;
  most: number;
}

type Answer = Exclude<Reply, { error: string }>;

class AskData extends Island {
  #payload!: Payload;
  #text!: HTMLTextAreaElement;
  #answer: Answer | undefined;
  #fetched: Promise<ArrayBuffer[]> | undefined;
  #worker: Worker | undefined;
  /** Which question the page waits for: one that was stopped or overtaken is not shown. */
  #asked = 0;

  protected override start(): void {
    this.#payload = this.handed<Payload>();
    this.#text = this.find("textarea");
    this.find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask("push");
    });
    this.#text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#ask("push");
    });
    this.find("[data-stop]").addEventListener("click", () => this.#stop());
    this.find("[data-csv]").addEventListener("click", () => this.#save());
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-sql]"))
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.#text.value = link.dataset["sql"] ?? "";
        this.#ask("push");
        this.scrollIntoView();
        this.#text.focus({ preventScroll: true });
      });
    addEventListener("popstate", () => this.#readAddress());
    this.#readAddress();
  }

  #readAddress(): void {
    const { state, unknown } = readQuery(location.search, sqlQuery);
    showUnknown(this, unknown);
    if (state.sql === "") return;
    this.#text.value = state.sql;
    this.#ask("replace");
  }

  async #ask(how: "push" | "replace"): Promise<void> {
    const sql = this.#text.value.trim();
    if (sql === "") return;
    this.#asked += 1;
    const asked = this.#asked;
    const query = writeQuery({ sql }, sqlQuery);
    if (query !== location.search) writeAddress(query, how);
    this.#setBusy(true);
    this.find<HTMLElement>("[data-answer]").hidden = true;
    try {
      const reply = await this.#replyTo({ sql, most: this.#payload.most });
      if (asked === this.#asked) this.#show(reply);
    } catch {
      this.#fetched = undefined;
      this.#say("notFetched");
    }
    if (asked === this.#asked) this.#setBusy(false);
  }

  async #replyTo(question: Question): Promise<Reply> {
    const { program, database, bytes } = this.#payload;
    const kilobytes = (value: number) => String(Math.round(value / 1024));
    this.#fetched ??= fetchAll([program, database], (come) =>
      this.#say("loading", { n: kilobytes(come), all: kilobytes(bytes) }),
    );
    const [wasm, file] = await this.#fetched;
    if (!wasm || !file) throw new Error("no database");
    this.#say("asking");
    // A question that is overtaken ends with its worker.
    if (this.#worker?.onmessage) this.#end();
    this.#worker ??= this.#begun({ program: wasm, database: file });
    const worker = this.#worker;
    return new Promise((done, failed) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        worker.onmessage = null;
        done(data);
      };
      worker.onerror = failed;
      worker.postMessage(question);
    });
  }

  #begun(start: Start): Worker {
    const worker = new Worker(new URL("./query.worker.ts", import.meta.url), { type: "module" });
    worker.postMessage(start);
    return worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #stop(): void {
    this.#asked += 1;
    this.#end();
    this.#setBusy(false);
    this.#say("stopped");
  }

  #show(reply: Reply): void {
    if ("error" in reply) {
      this.#say("failed", { why: reply.error });
      return;
    }
    this.#answer = reply;
    const { shown } = this.#payload;
    const { columns, rows, isCut } = reply;
    const n = rows.length;
    if (n === 0) this.#say("noRows");
    else if (isCut) this.#say("cut", { n: String(n) }, "rows", { shown: String(Math.min(shown, n)), all: String(n) });
    else if (n > shown) this.#say("rows", { shown: String(shown), all: String(n) });
    else this.#say("allRows", { n: String(n) });
    const isNumber = numeric(rows);
    const filling = (words: string, at: number) => ({
      words,
      ...(isNumber[at] && { attributes: { class: "number" } }),
    });
    const table = fromTemplate(this.find<HTMLTemplateElement>("template"), {
      parts: {
        columns: columns.map(filling),
        rows: rows.slice(0, shown).map((row) => ({
          parts: { cells: row.map((cell, at) => filling(cell === null ? "" : String(cell), at)) },
        })),
      },
    });
    this.find("[data-table]").replaceChildren(...(n > 0 ? [table] : []));
    this.find<HTMLElement>("[data-answer]").hidden = n === 0;
  }

  #save(): void {
    if (!this.#answer) return;
    const { columns, rows } = this.#answer;
    const text = toCsv(distinct(columns), answerRecords(columns, rows));
    saveFile(new Blob([text], { type: "application/octet-stream" }), "answer.csv");
  }

  /** Says, in the status, one or two of the sentences that the page holds, filled in. */
  #say(name: string, values: Record<string, string> = {}, second?: string, others: Record<string, string> = {}): void {
    const sentence = (key: string, filling: Record<string, string>) =>
      Object.entries(filling).reduce(
        (words, [part, value]) => words.replace(`{${part}}`, () => value),
        this.find("[data-status]").dataset[key] ?? "",
      );
    this.find("[data-status]").textContent = [
      sentence(name, values),
      ...(second ? [sentence(second, others)] : []),
    ].join(" ");
  }

  #setBusy(isBusy: boolean): void {
    this.find<HTMLElement>("[data-stop]").hidden = !isBusy;
    this.setAttribute("aria-busy", String(isBusy));
  }
}

customElements.define("ask-data", AskData);
