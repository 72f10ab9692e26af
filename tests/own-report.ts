import { resolve } from "node:path";

/** Tests of what stands in the rows of the report in `data/`, left out where another folder is named by DATA_DIR. */
export const ofOtherReports: readonly string[] =
  resolve(process.env["DATA_DIR"] ?? "data") === resolve("data") ? [] : ["**/tests/belgium/**"];
