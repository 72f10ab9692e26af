import { apiFiles } from "../api/api-files.ts";
import { dataFiles, type Maker, type Source } from "./data-files.ts";
import { reportKey } from "./publication.ts";
import { publishedTables } from "./published-tables.ts";

/**
 * Everything that leaves as data, by path: all that the site has below `data/` and `api/`, and the Parquet files once more in the
 * folders in which those of several reports are one dataset.
 */
export function exportedFiles(source: Source): Record<string, Maker> {
  const files = dataFiles(source);
  const report = reportKey(source.context.dataset.report);
  const partitions = publishedTables(source.context).flatMap(({ name }): [string, Maker][] => {
    const make = files[`${name}.parquet`];
    return make ? [[`parquet/${name}/report=${report}/${name}.parquet`, make]] : [];
  });
  return {
    ...Object.fromEntries(Object.entries(files).map(([path, make]) => [`data/${path}`, make])),
    ...Object.fromEntries(Object.entries(apiFiles(source)).map(([path, make]) => [`api/v1/${path}`, make])),
    ...Object.fromEntries(partitions),
  };
}
