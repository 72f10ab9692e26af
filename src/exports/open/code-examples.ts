/** How far the tests run an example: always, with the file on the same machine, where the language is installed, or not. */
export type Executed = "always" | "local" | "where_installed" | "never";

/** The same question in one tool: the largest five totals of the list of initiatives. */
export interface CodeExample {
  tool: "pandas" | "polars" | "R" | "DuckDB" | "JavaScript" | "SQLite" | "Datasette" | "spreadsheet";
  /** The language as a code block names it; none for steps in words. */
  language: "python" | "r" | "sql" | "javascript" | "sh" | null;
  executed: Executed;
  /** The code; for the spreadsheet null, as its steps are words. */
  code: string | null;
}

/** The examples, for files that stand below an address or folder that ends in a slash. */
export function codeExamples(data: string): CodeExample[] {
  return [
    {
      tool: "pandas",
      language: "python",
      executed: "where_installed",
      code: `import pandas as pd

initiatives = pd.read_csv("${data}initiative_list.csv")
print(initiatives.nlargest(5, "total_eur")[["name", "total_eur"]])`,
    },
    {
      tool: "polars",
      language: "python",
      executed: "never",
      code: `import polars as pl

initiatives = pl.read_parquet("${data}initiative_list.parquet")
print(initiatives.sort("total_eur", descending=True, nulls_last=True).select("name", "total_eur").head(5))`,
    },
    {
      tool: "R",
      language: "r",
      executed: "where_installed",
      code: `initiatives <- read.csv("${data}initiative_list.csv", encoding = "UTF-8")
print(head(initiatives[order(-initiatives$total_eur), c("name", "total_eur")], 5))`,
    },
    {
      tool: "DuckDB",
      language: "sql",
      executed: "local",
      code: `SELECT name, total_eur
FROM '${data}initiative_list.parquet'
ORDER BY total_eur DESC NULLS LAST LIMIT 5;`,
    },
    {
      tool: "JavaScript",
      language: "javascript",
      executed: "always",
      code: `const answer = await fetch("${data}initiative_list.json");
const initiatives = await answer.json();
const largest = initiatives
  .filter(({ total_eur }) => total_eur !== null)
  .sort((a, b) => b.total_eur - a.total_eur)
  .slice(0, 5);
for (const { name, total_eur } of largest) console.log(name, total_eur);`,
    },
    {
      tool: "SQLite",
      language: "sql",
      executed: "always",
      code: `-- sqlite3 dataset.sqlite
SELECT name, total_eur FROM initiative_list ORDER BY total_eur DESC LIMIT 5;`,
    },
    {
      tool: "Datasette",
      language: "sh",
      executed: "never",
      code: `curl -O ${data}dataset.sqlite -O ${data}metadata.json
datasette dataset.sqlite --metadata metadata.json`,
    },
    { tool: "spreadsheet", language: null, executed: "never", code: null },
  ];
}
